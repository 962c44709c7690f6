package fi.mandateaudit.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of the form of a henkilötunnus: {@code DDMMYY}, a century sign, three digits, a check character.
 *
 * <p>The sign is part of the identity: codes that differ in nothing else are two people (source: {@code domain/kela.md},
 * Identifiers). The code never prints itself.
 */
public final class IdentityCode implements PersonId {
    static final int LENGTH = 11;
    static final int SIGN = 6;
    private static final Pattern FORM =
            Pattern.compile("\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]", Pattern.CASE_INSENSITIVE);
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private final String text;

    private IdentityCode(String text) {
        this.text = text;
    }

    /**
     * Reads an identity code.
     *
     * @param text a text
     * @return the code, its check character right or not, or nothing if the text has another form
     */
    public static Optional<IdentityCode> parse(String text) {
        String tidied = Folding.tidy(text);
        return tidied.length() == LENGTH && FORM.matcher(tidied).matches()
                ? Optional.of(new IdentityCode(tidied.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * The day of birth that the code tells.
     *
     * @return the day, or nothing if there is no such day
     */
    public Optional<LocalDate> birthDate() {
        return birthDate(text.substring(0, SIGN), text.charAt(SIGN));
    }

    static Optional<LocalDate> birthDate(String digits, char sign) {
        int century =
                switch (sign) {
                    case '+' -> 1800;
                    case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
                    default -> 1900;
                };
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(digits.substring(4)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2))));
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }

    /**
     * Whether somebody can have been given this code.
     *
     * @return true if its day exists and its check character is right
     */
    public boolean isPossible() {
        int number = Integer.parseInt(text.substring(0, SIGN) + text.substring(SIGN + 1, LENGTH - 1));
        return birthDate().isPresent()
                && CHECK_CHARACTERS.charAt(number % CHECK_CHARACTERS.length()) == text.charAt(LENGTH - 1);
    }

    char at(int position) {
        return text.charAt(position);
    }

    /**
     * The code itself, for a keyed digest only.
     *
     * @return the code in upper case
     */
    String secret() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "IdentityCode[hidden]";
    }
}
