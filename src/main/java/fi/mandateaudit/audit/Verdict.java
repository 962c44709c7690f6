package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import java.util.List;

/**
 * What the audit says of one subject.
 *
 * @param findings what is not as it should be
 * @param notEvaluated what could not be judged
 * @param people how things stand for the person, if the subject is one
 */
public record Verdict(List<Finding> findings, List<NotEvaluated> notEvaluated, List<PersonOutcome> people) {
    /** Nothing to say. */
    public static final Verdict NOTHING = new Verdict(List.of(), List.of(), List.of());
}
