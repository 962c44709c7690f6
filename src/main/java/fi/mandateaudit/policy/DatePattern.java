package fi.mandateaudit.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Patterns of days, in which {@code y} or {@code u} is the year. */
final class DatePattern {
    private static final LocalDate SOME_DAY = LocalDate.of(1987, 11, 23);

    private DatePattern() {}

    /**
     * A pattern that tells day, month and year.
     *
     * @param node where it is written
     * @return the pattern with {@code u} for the year, or nothing if it is none: that is said
     */
    static Optional<String> read(PolicyNode node) {
        String pattern = node.text().replace('y', 'u');
        if (!tellsTheDay(pattern)) {
            node.reject("a pattern of day, month and four-digit year such as d.M.yyyy", node.text());
            return Optional.empty();
        }
        return Optional.of(pattern);
    }

    private static boolean tellsTheDay(String pattern) {
        try {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            return LocalDate.parse(formatter.format(SOME_DAY), formatter).equals(SOME_DAY);
        } catch (IllegalArgumentException | DateTimeException noPattern) {
            return false;
        }
    }
}
