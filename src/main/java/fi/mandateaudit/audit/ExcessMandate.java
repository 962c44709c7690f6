package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
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
                && !mayServeClientsNotAssignedYet(holding, person)
                && !Allowance.allows(holding, person, scene);
    }

    /** While no client is assigned, nobody can tell whether a mandate for clients is too much. */
    private static boolean mayServeClientsNotAssignedYet(Holding holding, PersonCase person) {
        return holding.type() == MandateType.REPRESENT
                && person.work().themesWithoutClients().contains(holding.theme().key());
    }
}
