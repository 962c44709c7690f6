package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.Holding;

/** Somebody holds a mandate of Kela's that the work neither needs nor allows. */
final class ExcessMandate implements HeldRule {
    @Override
    public Code code() {
        return Code.MANDATE_EXCESS;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        return person.isActive()
                && person.work().titleKnown()
                && !holding.type().isRightToGrant()
                && scene.isKelas(holding.theme())
                && person.evaluation().spare().contains(holding)
                && !person.evaluation().named().contains(holding)
                && !Allowance.mayServeClientsNotAssignedYet(holding, person)
                && !Allowance.allows(holding, person.work());
    }
}
