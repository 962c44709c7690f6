package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody holds the same mandate twice at the same time, and it is no renewal. */
final class DuplicateMandate implements HeldRule {
    @Override
    public Code code() {
        return Code.MANDATE_DUPLICATE;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        LocalDate warning = scene.date().plusDays(scene.basis().settings().expiringWithin());
        return person.isActive()
                && holding.theme().inCatalogue()
                && holding.to().isAfter(warning)
                && !person.evaluation().named().contains(holding)
                && other(holding, person, scene).isPresent();
    }

    @Override
    public Draft complete(Draft draft, Holding holding, PersonCase person, Scene scene) {
        other(holding, person, scene)
                .ifPresent(other -> draft.fact(Fact.OTHER_VALID_TO, other.to()).mandates(other.places()));
        return draft;
    }

    /** The mandate that makes this one needless, the one that lasts longest. */
    private static Optional<Holding> other(Holding holding, PersonCase person, Scene scene) {
        Holding longest = null;
        for (Holding other : person.holdings()) {
            if (makesNeedless(other, holding, scene.date())
                    && (longest == null || other.to().isAfter(longest.to()))) {
                longest = other;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean makesNeedless(Holding other, Holding holding, LocalDate date) {
        return other != holding
                && isSame(holding, other)
                && Condition.isValidOrFuture(other, date)
                && !other.from().isAfter(holding.to())
                && !holding.from().isAfter(other.to())
                && outlasts(other, holding)
                && (Condition.isValid(other, date) || !other.from().isAfter(holding.from()));
    }

    private static boolean isSame(Holding one, Holding other) {
        return one.theme().key().equals(other.theme().key())
                && one.type() == other.type()
                && one.assignor().isSameAs(other.assignor())
                && one.specifiers().equals(other.specifiers());
    }

    private static boolean outlasts(Holding other, Holding holding) {
        return other.to().isAfter(holding.to())
                || other.to().equals(holding.to()) && other.from().isBefore(holding.from());
    }
}
