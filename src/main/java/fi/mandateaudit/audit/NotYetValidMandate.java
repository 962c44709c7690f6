package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.policy.Requirement;

/** The mandate starts later. */
final class NotYetValidMandate extends GapRule {
    NotYetValidMandate() {
        super(Discrepancy.NOT_YET_VALID);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        draft.fact(Fact.STATE, MandateState.NOT_YET_VALID);
    }
}
