package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.Holding;

/** Somebody whose work is not to grant mandates holds a right to grant them. */
final class ExcessGrantRight implements HeldRule {
    @Override
    public Code code() {
        return Code.GRANT_RIGHT_EXCESS;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        return person.isActive()
                && holding.type().isRightToGrant()
                && !person.work().mayGrant();
    }
}
