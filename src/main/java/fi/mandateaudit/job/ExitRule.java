package fi.mandateaudit.job;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.job.Configuration.Conduct;
import java.util.List;
import java.util.Optional;

/**
 * What a published run tells the other end of a schedule.
 *
 * @param conduct which findings count
 */
record ExitRule(Conduct conduct) {
    ExitCode judge(List<StatedFinding> findings, boolean complete) {
        Optional<Severity> threshold = conduct.failOn();
        if (threshold.isEmpty()) {
            return ExitCode.CLEAN;
        }
        if (!complete) {
            return ExitCode.INCOMPLETE;
        }
        boolean counts = findings.stream().anyMatch(stated -> counts(stated, threshold.get()));
        return counts ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private boolean counts(StatedFinding stated, Severity threshold) {
        boolean fresh = stated.state() == State.NEW || stated.state() == State.REOPENED;
        return Completeness.isOpen(stated)
                && (fresh || !conduct.failOnNew())
                && stated.finding().severity().isAtLeast(threshold);
    }
}
