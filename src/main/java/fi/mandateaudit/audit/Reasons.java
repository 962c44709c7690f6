package fi.mandateaudit.audit;

import fi.mandateaudit.audit.HoldingReason.Kind;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.roster.Person;
import java.util.List;
import java.util.Optional;

/** Finds why people hold what they hold. */
final class Reasons {
    private final Scene scene;

    Reasons(Scene scene) {
        this.scene = scene;
    }

    List<HoldingReason> of(Person person) {
        Optional<Work> judged = scene.workOf(person);
        return scene.basis().ledger().holdingsOf(person).stream()
                .map(holding -> judged.filter(work -> !holding.impossible())
                        .map(work -> reason(holding, work))
                        .orElseGet(() -> none(holding)))
                .toList();
    }

    /** A mandate of somebody who is no employee has no reason. */
    HoldingReason none(Holding holding) {
        return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.NOTHING, List.of(), List.of());
    }

    private HoldingReason reason(Holding holding, Work work) {
        return suited(work.requirements(), holding)
                .map(requirement -> reason(holding, Kind.REQUIREMENT, requirement))
                .or(() ->
                        suited(work.allowances(), holding).map(allowance -> reason(holding, Kind.ALLOWANCE, allowance)))
                .orElseGet(() -> withoutRequirement(holding, work));
    }

    private HoldingReason withoutRequirement(Holding holding, Work work) {
        if (holding.type().isRightToGrant() && work.mayGrant()) {
            return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.GRANTING, List.of(), List.of());
        }
        return Allowance.allows(holding, work)
                ? new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.POSITION, List.of(), List.of())
                : none(holding);
    }

    private static Optional<Requirement> suited(List<Requirement> requirements, Holding holding) {
        return requirements.stream()
                .filter(requirement -> Fitting.suits(requirement, holding))
                .findFirst();
    }

    private HoldingReason reason(Holding holding, Kind kind, Requirement requirement) {
        return new HoldingReason(
                holding, scene.nameOf(holding.theme()), kind, requirement.services(), requirement.roles());
    }
}
