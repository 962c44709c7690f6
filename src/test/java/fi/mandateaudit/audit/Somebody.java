package fi.mandateaudit.audit;

import fi.mandateaudit.identity.Invented;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A human of an invented organisation.
 *
 * @param number the employee number
 * @param last the last name
 * @param first the first names
 * @param born the day of birth
 */
record Somebody(String number, String last, String first, LocalDate born) {
    /** Of so few names and days that many of them meet. */
    static Somebody random(int number, Chance chance) {
        return new Somebody(
                String.valueOf(number),
                chance.of("Virtanen", "Korhonen", "Mäki"),
                chance.of("Anna", "Matti", "Anna Liisa"),
                LocalDate.of(1980, 3, 12).plusDays(chance.between(0, 2)));
    }

    String code() {
        return Invented.code(codeWithoutCheck());
    }

    String misspeltCode() {
        return Invented.misspeltCode(codeWithoutCheck());
    }

    String maskedCode() {
        return code().substring(0, 7) + "****";
    }

    String name() {
        return last + " " + first;
    }

    private String codeWithoutCheck() {
        return DateTimeFormatter.ofPattern("ddMMuu", Locale.ROOT).format(born) + "-90" + number;
    }
}
