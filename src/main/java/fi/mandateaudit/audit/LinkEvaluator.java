package fi.mandateaudit.audit;

import fi.mandateaudit.audit.LinkJudgement.Broken;
import fi.mandateaudit.audit.LinkJudgement.Unjudged;
import fi.mandateaudit.audit.LinkJudgement.Whole;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Holds a client's mandates to us against what our people's work for the client hangs on. */
final class LinkEvaluator {
    private final NamesInLists names;
    private final Catalogue catalogue;

    LinkEvaluator(NamesInLists names, Catalogue catalogue) {
        this.names = names;
        this.catalogue = catalogue;
    }

    /** The mandates are those of the client, in the order of their content; {@code spare} are those nobody else needs. */
    LinkJudgement evaluate(ClientLink link, List<Holding> given, Predicate<Holding> spare, LocalDate day) {
        List<Holding> usable =
                given.stream().filter(holding -> !holding.impossible()).toList();
        List<Holding> cover = Cover.from(
                day, usable.stream().filter(holding -> isOfKind(link, holding)).toList());
        if (!cover.isEmpty()) {
            return new Whole(link, cover);
        }
        return names.whyNotInReceived(link.theme())
                .<LinkJudgement>map(because -> new Unjudged(link, because))
                .orElseGet(() -> new Broken(link, nearest(link, usable, spare, day)));
    }

    private static boolean isOfKind(ClientLink link, Holding holding) {
        return holding.theme().key().equals(link.theme().id()) && holding.type() == MandateType.TRANSACT;
    }

    private Optional<Fit> nearest(ClientLink link, List<Holding> given, Predicate<Holding> spare, LocalDate day) {
        return IntStream.range(0, given.size())
                .filter(rank -> isCandidate(link, given.get(rank), spare, day))
                .mapToObj(rank -> new Fit(given.get(rank), rank, discrepancies(link, given.get(rank), day)))
                .min(Fit.LIGHTEST_FIRST);
    }

    /** Another theme explains something only if the client gave it instead: valid, and not needed for itself. */
    private boolean isCandidate(ClientLink link, Holding holding, Predicate<Holding> spare, LocalDate day) {
        return holding.theme().key().equals(link.theme().id())
                || catalogue
                        .lookalikesOf(link.theme().id())
                        .contains(holding.theme().key())
                || spare.test(holding) && Condition.isValidOrFuture(holding, day);
    }

    private static List<Discrepancy> discrepancies(ClientLink link, Holding holding, LocalDate day) {
        List<Discrepancy> wrong = new ArrayList<>();
        if (!holding.theme().key().equals(link.theme().id())) {
            wrong.add(Discrepancy.LOOKALIKE);
        }
        if (holding.type() != MandateType.TRANSACT) {
            wrong.add(Discrepancy.TYPE);
        }
        Condition.of(holding, day).ifPresent(wrong::add);
        return List.copyOf(wrong);
    }
}
