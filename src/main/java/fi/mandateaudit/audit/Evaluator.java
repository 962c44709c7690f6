package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.audit.Judgement.Unjudged;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds one person's holdings against the requirements of the person's work, on one day. */
final class Evaluator {
    private final Fitting fitting;
    private final NamesInLists names;

    Evaluator(Fitting fitting, NamesInLists names) {
        this.fitting = fitting;
        this.names = names;
    }

    private record Pair(Requirement requirement, Fit fit) {
        static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::fit, Fit.LIGHTEST_FIRST).thenComparing(Pair::requirement, Requirement.ORDER);
    }

    /** The holdings are in the order of their content; impossible ones are left out. */
    Evaluation evaluate(Work work, List<Holding> holdings, LocalDate day) {
        Map<Requirement, Judgement> judged = new HashMap<>();
        List<Requirement> open = new ArrayList<>();
        Set<Holding> suitable = new HashSet<>();
        for (Requirement requirement : work.requirements()) {
            List<Fit> suiting =
                    fits(requirement, holdings, day).stream().filter(Fit::suits).toList();
            suiting.forEach(fit -> suitable.add(fit.holding()));
            judge(requirement, work, suiting, day)
                    .ifPresentOrElse(judgement -> judged.put(requirement, judgement), () -> open.add(requirement));
        }
        List<Holding> spare =
                holdings.stream().filter(holding -> !suitable.contains(holding)).toList();
        explain(open, spare, day).forEach(judged::put);
        return Evaluation.of(work.requirements().stream().map(judged::get).toList(), spare);
    }

    private Optional<Judgement> judge(Requirement requirement, Work work, List<Fit> suiting, LocalDate day) {
        if (isByPosition(requirement, work)) {
            return Optional.of(new Satisfied(requirement, List.of(), List.of()));
        }
        List<Holding> satisfying =
                suiting.stream().filter(Fit::satisfies).map(Fit::holding).toList();
        if (!satisfying.isEmpty()) {
            List<Holding> cover =
                    Cover.from(day, suiting.stream().map(Fit::holding).toList());
            return Optional.of(new Satisfied(requirement, satisfying, cover));
        }
        Optional<Because> unjudged = names.whyNotInGranted(requirement.theme());
        if (unjudged.isPresent()) {
            return Optional.of(new Unjudged(requirement, unjudged.get()));
        }
        return suiting.stream().min(Fit.LIGHTEST_FIRST).map(nearest -> new Gap(requirement, Optional.of(nearest)));
    }

    /** Whether somebody of this work needs no mandate for the requirement, acting as a registered representative. */
    static boolean isByPosition(Requirement requirement, Work work) {
        return requirement.onBehalfOf() == OnBehalfOf.OWN
                && requirement.services().stream().allMatch(work::actsByPosition);
    }

    /** Gives each open requirement at most one spare holding, and each spare holding to at most one requirement. */
    private Map<Requirement, Judgement> explain(List<Requirement> open, List<Holding> spare, LocalDate day) {
        List<Pair> pairs = open.stream()
                .flatMap(requirement -> fits(requirement, spare, day).stream().map(fit -> new Pair(requirement, fit)))
                .sorted(Pair.ORDER)
                .toList();
        Map<Requirement, Judgement> explained = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!explained.containsKey(pair.requirement())
                    && taken.add(pair.fit().rank())) {
                explained.put(pair.requirement(), new Gap(pair.requirement(), Optional.of(pair.fit())));
            }
        }
        open.forEach(requirement -> explained.putIfAbsent(requirement, new Gap(requirement, Optional.empty())));
        return explained;
    }

    private List<Fit> fits(Requirement requirement, List<Holding> holdings, LocalDate day) {
        return IntStream.range(0, holdings.size())
                .mapToObj(rank -> fitting.fit(requirement, holdings.get(rank), rank, day))
                .flatMap(Optional::stream)
                .toList();
    }
}
