package fi.mandateaudit.audit;

import fi.mandateaudit.audit.LinkJudgement.Whole;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The unbroken cover of a client's mandate to us ends within the warning time. */
final class ExpiringChain implements SharedRule {
    @Override
    public Code code() {
        return Code.CHAIN_EXPIRING;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        LocalDate warning = scene.date().plusDays(scene.basis().settings().expiringWithin());
        return scene.links().stream()
                .filter(Whole.class::isInstance)
                .map(Whole.class::cast)
                .filter(whole -> !last(whole).to().isAfter(warning))
                .map(whole -> ChainDraft.of(code(), whole.link(), scene)
                        .mandates(whole.cover().stream()
                                .flatMap(mandate -> mandate.places().stream())
                                .toList())
                        .holds(last(whole)));
    }

    private static Holding last(Whole whole) {
        return whole.cover().get(whole.cover().size() - 1);
    }
}
