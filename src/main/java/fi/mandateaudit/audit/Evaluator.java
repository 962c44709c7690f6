package fi.mandateaudit.audit;

import fi.mandateaudit.audit.HoldingsByTheme.Ranked;
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
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        HoldingsByTheme held = new HoldingsByTheme(holdings);
        Map<Requirement, Judgement> judged = new IdentityHashMap<>();
        List<Requirement> open = new ArrayList<>();
        BitSet suitable = new BitSet(holdings.size());
        for (Requirement requirement : work.requirements()) {
            List<Fit> suiting = suiting(requirement, held, day);
            suiting.forEach(fit -> suitable.set(fit.rank()));
            judge(requirement, work, suiting, day)
                    .ifPresentOrElse(judgement -> judged.put(requirement, judgement), () -> open.add(requirement));
        }
        explain(open, spareFits(open, held, suitable, day), judged);
        return Evaluation.of(work.requirements().stream().map(judged::get).toList(), spare(holdings, suitable));
    }

    private List<Fit> suiting(Requirement requirement, HoldingsByTheme held, LocalDate day) {
        List<Fit> suiting = new ArrayList<>();
        for (Ranked ranked : held.of(requirement.theme().id())) {
            if (Fitting.suits(requirement, ranked.holding())) {
                fitting.fit(requirement, ranked.holding(), ranked.rank(), day).ifPresent(suiting::add);
            }
        }
        return suiting;
    }

    private static List<Holding> spare(List<Holding> holdings, BitSet suitable) {
        List<Holding> spare = new ArrayList<>();
        for (int rank = suitable.nextClearBit(0); rank < holdings.size(); rank = suitable.nextClearBit(rank + 1)) {
            spare.add(holdings.get(rank));
        }
        return spare;
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

    /** How the holdings that suit nothing stand to the requirements whose theme they have, or are taken for. */
    private List<Pair> spareFits(List<Requirement> open, HoldingsByTheme held, BitSet suitable, LocalDate day) {
        List<Pair> pairs = new ArrayList<>();
        for (Requirement requirement : open) {
            fitting.themesFor(requirement)
                    .flatMap(theme -> held.of(theme).stream())
                    .filter(ranked -> !suitable.get(ranked.rank()))
                    .flatMap(ranked -> fitting.fit(requirement, ranked.holding(), ranked.rank(), day).stream())
                    .forEach(fit -> pairs.add(new Pair(requirement, fit)));
        }
        pairs.sort(Pair.ORDER);
        return pairs;
    }

    /** Gives each open requirement at most one spare holding, and each spare holding to at most one requirement. */
    private static void explain(List<Requirement> open, List<Pair> pairs, Map<Requirement, Judgement> judged) {
        BitSet taken = new BitSet();
        for (Pair pair : pairs) {
            if (!judged.containsKey(pair.requirement()) && !taken.get(pair.fit().rank())) {
                taken.set(pair.fit().rank());
                judged.put(pair.requirement(), new Gap(pair.requirement(), Optional.of(pair.fit())));
            }
        }
        open.forEach(requirement -> judged.putIfAbsent(requirement, new Gap(requirement, Optional.empty())));
    }
}
