package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Assignor;
import fi.mandateaudit.policy.Requirement;

/** The mandate was given by somebody else than our organisation. */
final class WrongAssignor extends GapRule {
    WrongAssignor() {
        super(Discrepancy.ASSIGNOR);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        Assignor assignor = by.holding().assignor();
        draft.fact(Fact.ASSIGNOR, assignor.name().isEmpty() ? assignor.id() : assignor.name());
        boolean client =
                by.holding().type() == MandateType.TRANSACT && assignor.id().equals(requirement.client());
        if (client && !requirement.client().isEmpty()) {
            draft.fact(Fact.ASSIGNOR_IS_CLIENT, true);
        }
        WrongKind.decide(draft, by);
    }
}
