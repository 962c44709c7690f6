package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.policy.Requirement;

/** Details of a party have changed, or the theme is no longer in use. */
final class InvalidMandate extends GapRule {
    InvalidMandate() {
        super(Discrepancy.INVALID);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        MandateState state = by.holding().state();
        if (state != null) {
            draft.fact(Fact.STATE, state);
        }
    }
}
