package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.mandate.Holding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a person's holdings stand to the requirements of the person's work.
 *
 * @param judgements one per requirement, in the order of the requirements
 * @param spare holdings that suit no requirement
 * @param named holdings that a gap names
 */
record Evaluation(List<Judgement> judgements, Set<Holding> spare, Set<Holding> named) {

    static Evaluation of(List<Judgement> judgements, Collection<Holding> spare) {
        Set<Holding> named = new HashSet<>();
        judgements.stream()
                .filter(Gap.class::isInstance)
                .flatMap(gap -> ((Gap) gap).nearest().stream())
                .forEach(fit -> named.add(fit.holding()));
        return new Evaluation(judgements, Set.copyOf(spare), Set.copyOf(named));
    }

    <T extends Judgement> Stream<T> all(Class<T> kind) {
        return judgements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
