package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.mandate.Holding;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a person's holdings stand to the requirements of the person's work.
 *
 * @param judgements one per requirement, in the order of the requirements
 * @param spare holdings that suit no requirement, the very objects that were evaluated
 * @param named holdings that a gap names, likewise
 */
record Evaluation(List<Judgement> judgements, Set<Holding> spare, Set<Holding> named) {

    static Evaluation of(List<Judgement> judgements, Collection<Holding> spare) {
        Set<Holding> named = identities();
        for (Judgement judgement : judgements) {
            if (judgement instanceof Gap gap) {
                gap.nearest().ifPresent(fit -> named.add(fit.holding()));
            }
        }
        Set<Holding> left = identities();
        left.addAll(spare);
        return new Evaluation(judgements, left, named);
    }

    /** One evaluation knows each holding as one object, and to hash all that a holding says takes its time. */
    private static Set<Holding> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    <T extends Judgement> Stream<T> all(Class<T> kind) {
        return judgements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
