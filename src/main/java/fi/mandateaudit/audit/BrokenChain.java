package fi.mandateaudit.audit;

import fi.mandateaudit.audit.LinkJudgement.Broken;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A client's own mandate to us does not do, so that nobody can act for the client. */
final class BrokenChain implements SharedRule {
    @Override
    public Code code() {
        return Code.CHAIN_BROKEN;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.links().stream()
                .filter(Broken.class::isInstance)
                .map(Broken.class::cast)
                .map(broken -> explain(broken, scene));
    }

    /** The mandates that clients gave instead of what is needed: they are named with it, and by nothing else. */
    static Set<Holding> named(Scene scene) {
        return scene.links().stream()
                .filter(Broken.class::isInstance)
                .flatMap(broken -> ((Broken) broken).nearest().stream())
                .map(Fit::holding)
                .collect(Collectors.toSet());
    }

    private Draft explain(Broken broken, Scene scene) {
        Draft draft = ChainDraft.of(code(), broken.link(), scene);
        if (broken.nearest().isEmpty()) {
            return draft.fact(Fact.CHAIN, "absent");
        }
        Fit nearest = broken.nearest().get();
        Holding given = nearest.holding();
        draft.holds(given)
                .fact(Fact.CHAIN, nearest.gravest().code().id())
                .also(nearest.discrepancies().stream()
                        .skip(1)
                        .map(Discrepancy::code)
                        .toList());
        if (nearest.gravest() == Discrepancy.LOOKALIKE) {
            draft.fact(Fact.OTHER_THEME, scene.nameOf(given.theme()));
        }
        if (given.state() != null) {
            draft.fact(Fact.STATE, given.state());
        }
        if (given.to().isBefore(scene.date())) {
            draft.fact(Fact.DAYS_AGO, ChronoUnit.DAYS.between(given.to(), scene.date()));
        }
        return draft;
    }
}
