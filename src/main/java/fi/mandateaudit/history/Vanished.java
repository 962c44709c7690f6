package fi.mandateaudit.history;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A finding of the last published run that a run does not find.
 *
 * @param finding the finding as it was
 * @param firstSeen the audit date of the run that found it first
 * @param appeared the publication since which it was there
 * @param lastSeen the publication in which it was seen last
 */
record Vanished(Finding finding, LocalDate firstSeen, int appeared, int lastSeen) {
    /** When a finding was seen; the components are those of the finding. */
    record Seen(LocalDate firstSeen, int appeared, int lastSeen) {}

    static Vanished of(Seen seen, Finding finding) {
        return new Vanished(finding, seen.firstSeen(), seen.appeared(), seen.lastSeen());
    }

    private static final Set<Code> OF_REQUIREMENTS = EnumSet.range(Code.MANDATE_MISSING, Code.MANDATE_NARROWER);

    Concern concern() {
        return finding.concern();
    }

    String employeeNo() {
        return finding.concern().employeeNo();
    }

    boolean isOfRequirement() {
        return OF_REQUIREMENTS.contains(finding.code());
    }

    boolean isOfChain() {
        return finding.code() == Code.CHAIN_BROKEN || finding.code() == Code.CHAIN_EXPIRING;
    }

    boolean isOfReceived() {
        return isOfChain() || finding.code() == Code.RECEIVED_MANDATE_UNUSED;
    }

    /** Whether it rests on rows of the granted lists. */
    boolean isOfGranted() {
        return !isOfReceived()
                && finding.code() != Code.ROW_REJECTED
                && !finding.evidence().mandateSources().isEmpty();
    }

    /** Whoever it is about. */
    List<String> people() {
        return employeeNo().isEmpty() ? finding.evidence().people() : List.of(employeeNo());
    }
}
