package fi.mandateaudit.report;

import java.util.List;

/** The lists that sum up people, clients and services. */
final class OverviewTables {
    private final Words words;
    private final Names names;
    private final PolicyWords policy;

    OverviewTables(Material material) {
        this.words = material.words();
        this.names = material.names();
        this.policy = material.policy();
    }

    Table<PersonLine> people(List<PersonLine> lines) {
        return new Table<>(
                List.of(
                        new Column<>(
                                "employee-no",
                                line -> Shown.employeeNo(line.outcome().employeeNo())),
                        new Column<>("name", line -> names.name(line.outcome().employeeNo())),
                        new Column<>("unit", line -> names.unit(line.outcome().employeeNo())),
                        new Column<>(
                                "manager", line -> names.manager(line.outcome().employeeNo())),
                        new Column<>(
                                "roles", line -> policy.roles(line.outcome().roles())),
                        new Column<>("status", line -> words.of(line.outcome().status())),
                        new Column<>("findings", line -> Integer.toString(line.findings())),
                        new Column<>("next", PersonLine::next)),
                lines);
    }

    Table<ClientLine> clients(List<ClientLine> lines) {
        return new Table<>(
                List.of(
                        new Column<>("client", line -> Shown.text(line.client())),
                        new Column<>("client-name", line -> names.clientName(line.client())),
                        new Column<>("theme", ClientLine::theme),
                        new Column<>("client-state", words::of),
                        new Column<>("valid-to", line -> Iso.of(line.until())),
                        new Column<>("handled-by", line -> names.labelled(line.handledBy())),
                        new Column<>("can-act", line -> names.labelled(line.canAct())),
                        new Column<>("ask", ClientLine::ask)),
                lines);
    }

    Table<CoverageLine> coverage(List<CoverageLine> lines) {
        return new Table<>(
                List.of(
                        new Column<>("role", line -> policy.role(line.role())),
                        new Column<>("service", line -> policy.service(line.service())),
                        new Column<>("title", CoverageLine::title),
                        new Column<>("head-count", line -> Integer.toString(line.people())),
                        new Column<>("requirements", line -> count(line, line.requirements())),
                        new Column<>("satisfied", line -> count(line, line.satisfied())),
                        new Column<>("gaps", line -> count(line, line.gaps())),
                        new Column<>("not-evaluated", line -> count(line, line.notEvaluated()))),
                lines.stream().sorted(policy.orderOfCoverage()).toList());
    }

    /** A title has no requirements to count: that is another thing than none. */
    private static String count(CoverageLine line, int count) {
        return line.role().isEmpty() ? "" : Integer.toString(count);
    }
}
