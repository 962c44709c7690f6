package fi.mandateaudit.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days as nearly every list writes them; patterns say the same of these texts, and take twenty times as long. */
final class PlainDay {
    private static final int DIGITS_OF_YEAR = 4;
    private static final int LENGTH = 10;
    private static final int MONTHS = 12;

    private PlainDay() {}

    /** The day of {@code d.M.uuuu} or {@code uuuu-MM-dd}, or null if the text is none in plain digits. */
    static @Nullable LocalDate of(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-'
                    ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH))
                    : null;
        }
        int second = text.indexOf('.', dot + 1);
        boolean usual = dot <= 2 && second - dot <= 3 && text.length() - second == DIGITS_OF_YEAR + 1;
        return usual
                ? day(number(text, second + 1, text.length()), number(text, dot + 1, second), number(text, 0, dot))
                : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean exists = year > 0
                && month > 0
                && month <= MONTHS
                && day > 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The number of some digits; negative if there are none, or others among them. */
    private static int number(String text, int from, int to) {
        int number = from < to ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
        }
        return number;
    }
}
