package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Fact;

/** Whether a mandate of the wrong kind is to be replaced: only one that is too much as well. */
final class WrongKind {
    private WrongKind() {}

    static void decide(Draft draft, GapRule.Explained by) {
        if (by.isAllowed()) {
            draft.action(Action.GRANT).fact(Fact.ALLOWED, true);
        }
    }
}
