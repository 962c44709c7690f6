package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.policy.Requirement;

/** The mandate waits for its confirmation. */
final class UnconfirmedMandate extends GapRule {
    UnconfirmedMandate() {
        super(Discrepancy.UNCONFIRMED);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        draft.fact(Fact.STATE, MandateState.UNCONFIRMED);
        // Nobody can do anything with a mandate whose last day has passed before it is confirmed.
        if (by.holding().to().isBefore(by.person().day())) {
            draft.action(Action.GRANT);
        }
    }
}
