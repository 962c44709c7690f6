package fi.mandateaudit.audit;

import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of one requirement. */
sealed interface Judgement {

    Requirement requirement();

    /**
     * Held.
     *
     * @param requirement the requirement
     * @param by the mandates that satisfy it, in the order of their content; none for somebody acting by position
     * @param cover the mandates of the unbroken cover, the last to end last; none for somebody acting by position
     */
    record Satisfied(Requirement requirement, List<Holding> by, List<Holding> cover) implements Judgement {
        Optional<LocalDate> lastDay() {
            return cover.stream().map(Holding::to).max(LocalDate::compareTo);
        }
    }

    /**
     * Not held.
     *
     * @param requirement the requirement
     * @param nearest the holding that explains it best, if any does
     */
    record Gap(Requirement requirement, Optional<Fit> nearest) implements Judgement {}

    /**
     * Not to be judged.
     *
     * @param requirement the requirement
     * @param because why
     */
    record Unjudged(Requirement requirement, Because because) implements Judgement {}
}
