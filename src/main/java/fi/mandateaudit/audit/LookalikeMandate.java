package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.policy.Requirement;

/** Another authority's theme of a similar name is held instead of the required one. */
final class LookalikeMandate extends GapRule {
    LookalikeMandate() {
        super(Discrepancy.LOOKALIKE);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        draft.fact(Fact.OTHER_THEME, by.scene().nameOf(by.holding().theme()));
    }
}
