package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.mandate.Holding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a person's holdings stand to the requirements of the person's work.
 *
 * @param judgements one per requirement, in the order of the requirements
 * @param spare holdings that suit no requirement, in the order of their content
 */
record Evaluation(List<Judgement> judgements, List<Holding> spare) {

    <T extends Judgement> Stream<T> all(Class<T> kind) {
        return judgements.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Holdings that a gap names. */
    Set<Holding> named() {
        Set<Holding> named = new HashSet<>();
        all(Gap.class).forEach(gap -> gap.nearest().ifPresent(fit -> named.add(fit.holding())));
        return named;
    }
}
