package fi.mandateaudit.policy;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as {@code application.yml} has them: {@code 60d}, {@code 6m}, {@code 5y}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})([dmy])");

    private Durations() {}

    /**
     * Reads a length of time.
     *
     * @param text up to four digits and {@code d} for days, {@code m} for months or {@code y} for years
     * @return the period
     * @throws IllegalArgumentException if the text has another form
     */
    public static Period period(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected days, months or years such as 60d, 6m or 5y, found " + text);
        }
        int number = Integer.parseInt(parts.group(1));
        return switch (parts.group(2)) {
            case "d" -> Period.ofDays(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    /**
     * Reads a number of days.
     *
     * @param text up to four digits and {@code d}
     * @return the number
     * @throws IllegalArgumentException if the text has another form, or counts months or years
     */
    public static int days(String text) {
        if (!FORM.matcher(text).matches() || !text.endsWith("d")) {
            throw new IllegalArgumentException("expected days such as 60d, found " + text);
        }
        return period(text).getDays();
    }
}
