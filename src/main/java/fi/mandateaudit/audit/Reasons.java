package fi.mandateaudit.audit;

import fi.mandateaudit.audit.HoldingReason.Kind;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
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
        Optional<PersonCase> judged = scene.caseOf(person);
        return scene.basis().ledger().holdingsOf(person).stream()
                .map(holding -> judged.filter(of -> !holding.impossible())
                        .map(of -> reason(holding, of))
                        .orElseGet(() -> none(holding)))
                .toList();
    }

    /** A mandate of somebody who is no employee has no reason. */
    HoldingReason none(Holding holding) {
        return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.NOTHING, List.of(), List.of());
    }

    private HoldingReason reason(Holding holding, PersonCase person) {
        return suited(person.work().requirements(), holding, person)
                .map(requirement -> reason(holding, Kind.REQUIREMENT, requirement))
                .or(() -> suited(person.work().allowances(), holding, person)
                        .map(allowance -> reason(holding, Kind.ALLOWANCE, allowance)))
                .orElseGet(() -> withoutRequirement(holding, person));
    }

    private HoldingReason withoutRequirement(Holding holding, PersonCase person) {
        if (holding.type().isRightToGrant() && person.work().mayGrant()) {
            return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.GRANTING, List.of(), List.of());
        }
        return Allowance.allows(holding, person, scene)
                ? new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.POSITION, List.of(), List.of())
                : none(holding);
    }

    private Optional<Requirement> suited(List<Requirement> requirements, Holding holding, PersonCase person) {
        return requirements.stream()
                .filter(requirement -> scene.fitting().suits(requirement, holding, person.day()))
                .findFirst();
    }

    private HoldingReason reason(Holding holding, Kind kind, Requirement requirement) {
        return new HoldingReason(
                holding, scene.nameOf(holding.theme()), kind, requirement.services(), requirement.roles());
    }
}
