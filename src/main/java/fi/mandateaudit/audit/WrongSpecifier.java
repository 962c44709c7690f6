package fi.mandateaudit.audit;

import fi.mandateaudit.policy.Requirement;

/** The mandate is limited to other clients or workplaces than the required one. */
final class WrongSpecifier extends GapRule {
    WrongSpecifier() {
        super(Discrepancy.SPECIFIER);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        WrongKind.decide(draft, by);
    }
}
