package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether dates and state let a mandate be used on a day.
 *
 * <p>Where they disagree the graver wins, except that <em>not valid yet</em> yields to a first day that has come.
 */
final class Condition {
    private Condition() {}

    /** What is wrong on the day, or nothing for a valid mandate. */
    static Optional<Discrepancy> of(Holding holding, LocalDate day) {
        return Optional.ofNullable(wrong(holding, day));
    }

    static boolean isValid(Holding holding, LocalDate day) {
        return wrong(holding, day) == null;
    }

    static boolean isValidOrFuture(Holding holding, LocalDate day) {
        Discrepancy wrong = wrong(holding, day);
        return wrong == null || wrong == Discrepancy.NOT_YET_VALID;
    }

    private static @Nullable Discrepancy wrong(Holding holding, LocalDate day) {
        Discrepancy byDates = byDates(holding, day);
        Discrepancy byState = byState(holding.state(), byDates == Discrepancy.NOT_YET_VALID);
        if (byDates == null || byState == null) {
            return byDates == null ? byState : byDates;
        }
        return byState.compareTo(byDates) <= 0 ? byState : byDates;
    }

    private static @Nullable Discrepancy byDates(Holding holding, LocalDate day) {
        if (holding.from().isAfter(day)) {
            return Discrepancy.NOT_YET_VALID;
        }
        return holding.to().isBefore(day) ? Discrepancy.EXPIRED : null;
    }

    private static @Nullable Discrepancy byState(@Nullable MandateState state, boolean beforeFirstDay) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case VALID -> null;
            case NOT_YET_VALID -> beforeFirstDay ? Discrepancy.NOT_YET_VALID : null;
            case INVALID, THEME_NOT_IN_USE -> Discrepancy.INVALID;
            case UNCONFIRMED -> Discrepancy.UNCONFIRMED;
            case ENDED, CANCELLED -> Discrepancy.EXPIRED;
        };
    }
}
