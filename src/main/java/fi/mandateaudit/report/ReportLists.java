package fi.mandateaudit.report;

import fi.mandateaudit.history.StatedFinding;
import java.util.List;

/**
 * The lists that several files of a report show.
 *
 * @param findings every finding, in the order of work
 * @param people every person with what happens next
 * @param clients every client and theme
 * @param coverage every role and service, then titles without a role
 * @param inputs every input file
 */
record ReportLists(
        List<StatedFinding> findings,
        List<PersonLine> people,
        List<ClientLine> clients,
        List<CoverageLine> coverage,
        List<ReportedInput> inputs) {
    static ReportLists of(Material material) {
        List<StatedFinding> findings = FindingOrder.sorted(material.input().findings(), material.names());
        return new ReportLists(
                findings,
                new PersonLines(material, findings).all(),
                new ClientLines(material).all(),
                new CoverageLines(material).all(),
                new EvidenceTables(material).sortedInputs());
    }
}
