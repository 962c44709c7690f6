package fi.mandateaudit.audit;

import fi.mandateaudit.audit.HoldingReason.Kind;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.roster.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds why people hold what they hold. */
final class Reasons {
    private final Scene scene;

    Reasons(Scene scene) {
        this.scene = scene;
    }

    List<HoldingReason> of(Person person) {
        Work judged = scene.workOf(person).orElse(null);
        List<Holding> holdings = scene.basis().ledger().holdingsOf(person);
        List<HoldingReason> reasons = new ArrayList<>(holdings.size());
        for (Holding holding : holdings) {
            reasons.add(judged == null || holding.impossible() ? none(holding) : reason(holding, judged));
        }
        return reasons;
    }

    /** A mandate of somebody who is no employee has no reason. */
    HoldingReason none(Holding holding) {
        return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.NOTHING, List.of(), List.of());
    }

    private HoldingReason reason(Holding holding, Work work) {
        Requirement needed = suited(work.requirements(), holding);
        if (needed != null) {
            return reason(holding, Kind.REQUIREMENT, needed);
        }
        Requirement allowed = suited(work.allowances(), holding);
        return allowed == null ? withoutRequirement(holding, work) : reason(holding, Kind.ALLOWANCE, allowed);
    }

    private HoldingReason withoutRequirement(Holding holding, Work work) {
        if (holding.type().isRightToGrant() && work.mayGrant()) {
            return new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.GRANTING, List.of(), List.of());
        }
        return Allowance.allows(holding, work)
                ? new HoldingReason(holding, scene.nameOf(holding.theme()), Kind.POSITION, List.of(), List.of())
                : none(holding);
    }

    private static @Nullable Requirement suited(List<Requirement> requirements, Holding holding) {
        for (Requirement requirement : requirements) {
            if (Fitting.suits(requirement, holding)) {
                return requirement;
            }
        }
        return null;
    }

    private HoldingReason reason(Holding holding, Kind kind, Requirement requirement) {
        return new HoldingReason(
                holding, scene.nameOf(holding.theme()), kind, requirement.services(), requirement.roles());
    }
}
