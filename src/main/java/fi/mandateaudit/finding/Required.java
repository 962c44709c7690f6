package fi.mandateaudit.finding;

import org.jspecify.annotations.Nullable;

/**
 * What should be held.
 *
 * @param type the type, or null where nothing is required
 * @param specifier the workplace, or empty
 */
public record Required(@Nullable MandateType type, String specifier) {
    /** Nothing. */
    public static final Required NOTHING = new Required(null, "");
}
