package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.policy.Durations;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How days, spans and shares are written in configuration and on the command line. */
public final class Notation {
    private static final DateTimeFormatter FINNISH =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern READERS = Pattern.compile("[1-9]\\d?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})\\s?%");

    private Notation() {}

    /**
     * Reads a day.
     *
     * @param text {@code 2026-11-23} or {@code 23.11.2026}
     * @return the day
     * @throws IllegalArgumentException if it is none; the message says what was expected
     */
    public static LocalDate day(String text) {
        try {
            if (!DAY.matcher(text).matches()) {
                throw new DateTimeException("no day");
            }
            return text.contains(".") ? LocalDate.parse(text, FINNISH) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day such as 2026-11-23 or 23.11.2026", e);
        }
    }

    static int days(String text) {
        return read(text, Durations::days, "a number of days such as 60d");
    }

    static Period span(String text) {
        return read(text, Durations::period, "a span such as 5y, 18m or 90d");
    }

    private static <T> T read(String text, Function<String, T> notation, String expected) {
        try {
            return notation.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, e);
        }
    }

    static int percent(String text) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            throw new IllegalArgumentException("a share such as 30%");
        }
        return Integer.parseInt(share.group(1));
    }

    /**
     * Reads a language.
     *
     * @param text {@code fi}, {@code sv} or {@code en}
     * @return the language
     * @throws IllegalArgumentException if it is none; the message says what was expected
     */
    public static Language language(String text) {
        return Language.ofTag(text).orElseThrow(() -> new IllegalArgumentException("fi, sv or en"));
    }

    /**
     * Reads the least severity that counts.
     *
     * @param text a severity, or {@code never}
     * @return the severity, or nothing for never
     * @throws IllegalArgumentException if it is neither; the message says what was expected
     */
    public static Optional<Severity> threshold(String text) {
        if (text.equals("never")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Severity.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("HIGH, MEDIUM, LOW, INFO or never", e);
        }
    }

    /** A number of readers, or nothing for {@code auto}. */
    static Optional<Integer> readers(String text) {
        if (text.equals("auto")) {
            return Optional.empty();
        }
        if (!READERS.matcher(text).matches()) {
            throw new IllegalArgumentException("a number from 1 to 99, or auto");
        }
        return Optional.of(Integer.valueOf(text));
    }

    static Severity severity(String text) {
        return read(text, Severity::valueOf, "HIGH, MEDIUM, LOW or INFO");
    }

    /** A group that the machine knows. */
    static String group(String text) {
        try {
            return FileSystems.getDefault()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByGroupName(text)
                    .getName();
        } catch (IOException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("a group of this machine", e);
        }
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }
}
