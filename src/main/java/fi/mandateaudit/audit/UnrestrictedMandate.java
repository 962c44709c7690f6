package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.SpecifierKind;
import fi.mandateaudit.policy.Work;

/** A mandate reaches all clients, although the work is limited to the assigned ones. */
final class UnrestrictedMandate implements HeldRule {
    @Override
    public Code code() {
        return Code.MANDATE_UNRESTRICTED;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        return person.isActive()
                && holding.type() == MandateType.REPRESENT
                && holding.specifiers().clients().isEmpty()
                && !person.evaluation().named().contains(holding)
                && isLimited(person.work())
                && acceptsClient(holding, scene);
    }

    private static boolean isLimited(Work work) {
        return !work.roles().isEmpty()
                && work.roles().stream().allMatch(Role::limitedToAssigned)
                && work.requirements().stream()
                        .noneMatch(requirement -> requirement.onBehalfOf() == OnBehalfOf.ANY_CLIENT);
    }

    private static boolean acceptsClient(Holding holding, Scene scene) {
        return scene.basis()
                .policy()
                .catalogue()
                .theme(holding.theme().key())
                .filter(theme -> theme.specifiers().contains(SpecifierKind.CLIENT))
                .isPresent();
    }
}
