package fi.mandateaudit.job;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.Required;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Findings that say no more than a test needs. */
final class Stated {
    private Stated() {}

    static StatedFinding finding(Code code, Severity severity, State state) {
        Finding finding = new Finding(
                "F-" + code,
                code,
                severity,
                code.action(),
                Concern.NONE,
                Required.NOTHING,
                Held.NOTHING,
                Evidence.NONE,
                List.of(),
                Map.of());
        return new StatedFinding(finding, state, "", LocalDate.of(2026, 11, 23), 0);
    }
}
