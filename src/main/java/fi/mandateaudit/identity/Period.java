package fi.mandateaudit.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included. An absent day is open.
 *
 * @param from the first day, or null if there is none
 * @param to the last day, or null if there is none
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /**
     * Makes a period.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("expected a period that ends on or after its first day");
        }
    }

    /**
     * Makes a period unless it would end before it begins.
     *
     * @param from the first day, or null
     * @param to the last day, or null
     * @return the period, or nothing
     */
    public static Optional<Period> of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day a day
     * @return true from the first day to the last
     */
    public boolean covers(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    /**
     * Whether the period is still to come on a day.
     *
     * @param day a day
     * @return true before the first day
     */
    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /**
     * Whether the period is over on a day.
     *
     * @param day a day
     * @return true after the last day
     */
    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
