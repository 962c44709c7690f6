package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Explanation.LookedAt;
import fi.mandateaudit.audit.Explanation.OfLink;
import fi.mandateaudit.audit.Explanation.OfRequirement;
import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.audit.Judgement.Unjudged;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays open how one person was judged. */
final class Explainer {
    private final Scene scene;

    Explainer(Scene scene) {
        this.scene = scene;
    }

    List<OfRequirement> requirements(PersonCase person) {
        return person.evaluation().judgements().stream()
                .map(judgement -> explain(judgement, person))
                .toList();
    }

    private OfRequirement explain(Judgement judgement, PersonCase person) {
        Requirement requirement = judgement.requirement();
        boolean hasLink = person.isActive() && requirement.onBehalfOf() == OnBehalfOf.CLIENTS;
        return new OfRequirement(
                requirement,
                Outcomes.result(judgement),
                judgement instanceof Unjudged unjudged ? Optional.of(unjudged.because()) : Optional.empty(),
                judgement instanceof Satisfied satisfied && satisfied.by().isEmpty(),
                lookedAt(judgement, person),
                hasLink
                        ? Optional.of(link(scene.linkOf(requirement.client(), requirement.theme())))
                        : Optional.empty());
    }

    private List<LookedAt> lookedAt(Judgement judgement, PersonCase person) {
        List<Holding> holdings = person.holdings();
        return IntStream.range(0, holdings.size())
                .mapToObj(rank -> scene.fitting().fit(judgement.requirement(), holdings.get(rank), rank, person.day()))
                .flatMap(Optional::stream)
                .map(fit -> lookedAt(fit, isDecisive(fit, judgement)))
                .sorted(Comparator.comparing(LookedAt::decisive).reversed())
                .toList();
    }

    /** A gap's nearest holding may be counted among the spare ones alone: the holdings are compared, not their ranks. */
    private static boolean isDecisive(Fit fit, Judgement judgement) {
        if (judgement instanceof Satisfied) {
            return fit.satisfies();
        }
        return judgement instanceof Gap gap
                && gap.nearest()
                        .filter(nearest -> nearest.holding().equals(fit.holding()))
                        .isPresent();
    }

    private LookedAt lookedAt(Fit fit, boolean decisive) {
        return new LookedAt(
                fit.holding(),
                scene.nameOf(fit.holding().theme()),
                fit.discrepancies().stream().map(Discrepancy::code).toList(),
                decisive);
    }

    private OfLink link(LinkJudgement judgement) {
        Result result = Outcomes.result(judgement);
        if (judgement instanceof LinkJudgement.Whole whole) {
            List<LookedAt> given = whole.cover().stream()
                    .map(mandate -> new LookedAt(mandate, scene.nameOf(mandate.theme()), List.of(), true))
                    .toList();
            return new OfLink(result, Optional.empty(), given);
        }
        if (judgement instanceof LinkJudgement.Broken broken) {
            return new OfLink(
                    result,
                    Optional.empty(),
                    broken.nearest().stream().map(fit -> lookedAt(fit, true)).toList());
        }
        return new OfLink(result, Optional.of(((LinkJudgement.Unjudged) judgement).because()), List.of());
    }
}
