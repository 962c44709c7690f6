package fi.mandateaudit.audit;

import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.mandate.Holding;
import java.util.List;
import java.util.Optional;

/** What became of a client's link. */
sealed interface LinkJudgement {

    ClientLink link();

    /**
     * The client's mandate is valid.
     *
     * @param link the link
     * @param cover the mandates of the unbroken cover, the last to end last
     */
    record Whole(ClientLink link, List<Holding> cover) implements LinkJudgement {}

    /**
     * The client's mandate does not do.
     *
     * @param link the link
     * @param nearest the mandate that explains it best, if any does
     */
    record Broken(ClientLink link, Optional<Fit> nearest) implements LinkJudgement {}

    /**
     * Not to be judged.
     *
     * @param link the link
     * @param because why
     */
    record Unjudged(ClientLink link, Because because) implements LinkJudgement {}
}
