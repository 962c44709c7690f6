package fi.mandateaudit.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is held.
 *
 * @param type the type, or null where nothing is held
 * @param specifier all values joined by comma and blank, or empty
 * @param validFrom the first day, or null
 * @param validTo the last day, or null
 */
public record Held(
        @Nullable MandateType type, String specifier, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    /** Nothing. */
    public static final Held NOTHING = new Held(null, "", null, null);
}
