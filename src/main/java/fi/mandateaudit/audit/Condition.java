package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Stream.of(byState(holding.state(), day.isBefore(holding.from())), byDates(holding, day))
                .flatMap(Optional::stream)
                .min(Discrepancy::compareTo);
    }

    static boolean isValid(Holding holding, LocalDate day) {
        return of(holding, day).isEmpty();
    }

    static boolean isValidOrFuture(Holding holding, LocalDate day) {
        return of(holding, day)
                .filter(wrong -> wrong != Discrepancy.NOT_YET_VALID)
                .isEmpty();
    }

    private static Optional<Discrepancy> byDates(Holding holding, LocalDate day) {
        if (holding.from().isAfter(day)) {
            return Optional.of(Discrepancy.NOT_YET_VALID);
        }
        return holding.to().isBefore(day) ? Optional.of(Discrepancy.EXPIRED) : Optional.empty();
    }

    private static Optional<Discrepancy> byState(@Nullable MandateState state, boolean beforeFirstDay) {
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case VALID -> Optional.empty();
            case NOT_YET_VALID -> beforeFirstDay ? Optional.of(Discrepancy.NOT_YET_VALID) : Optional.empty();
            case INVALID, THEME_NOT_IN_USE -> Optional.of(Discrepancy.INVALID);
            case UNCONFIRMED -> Optional.of(Discrepancy.UNCONFIRMED);
            case ENDED, CANCELLED -> Optional.of(Discrepancy.EXPIRED);
        };
    }
}
