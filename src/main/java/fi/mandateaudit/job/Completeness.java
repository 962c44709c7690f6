package fi.mandateaudit.job;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a run could evaluate everything, or somebody answers for what it could not. */
final class Completeness {
    private static final Set<Code> OBSTACLES =
            EnumSet.of(Code.ROW_REJECTED, Code.PERSON_AMBIGUOUS, Code.PERSON_CONFLICTING);
    // Each of these has a finding, which an exception can accept.
    private static final Set<Because> SAID_BY_FINDINGS =
            EnumSet.of(Because.PERSON_CONFLICTING, Because.HR_ROW_REJECTED);

    private Completeness() {}

    static boolean of(List<StatedFinding> findings, List<NotEvaluated> notEvaluated) {
        return findings.stream().noneMatch(Completeness::isObstacle)
                && notEvaluated.stream().allMatch(each -> SAID_BY_FINDINGS.contains(each.because()));
    }

    private static boolean isObstacle(StatedFinding stated) {
        return isOpen(stated) && OBSTACLES.contains(stated.finding().code());
    }

    static boolean isOpen(StatedFinding stated) {
        return stated.state() != State.ACCEPTED && stated.state() != State.RESOLVED;
    }
}
