package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.policy.Requirement;

/** The mandate is of another type than the affairs that are handled call for. */
final class WrongType extends GapRule {
    WrongType() {
        super(Discrepancy.TYPE);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        if (by.holding().type().isRightToGrant()) {
            draft.action(Action.GRANT);
            return;
        }
        WrongKind.decide(draft, by);
    }
}
