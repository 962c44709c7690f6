package fi.mandateaudit.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Y-tunnus with its right check digit, written {@code 1234567-1}.
 *
 * <p>Weights 7, 9, 10, 5, 8, 4, 2, sum modulo 11: 0 gives 0, 1 is never issued, otherwise 11 minus the remainder (source:
 * {@code domain/kela.md}, Identifiers). The VAT form {@code FI12345671} is the same value; the old form has six digits.
 *
 * @param value the Y-tunnus in its usual form
 */
public record BusinessId(String value) implements PartyId, Comparable<BusinessId> {
    private static final Pattern FORM = Pattern.compile("(\\d{6,7})-(\\d)");
    private static final Pattern VAT_FORM = Pattern.compile("[Ff][Ii](\\d{7})(\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    /**
     * Makes a Y-tunnus of its usual form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public BusinessId {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches() || value.length() != 9 || !hasRightCheckDigit(parts.group(1), parts.group(2))) {
            throw new IllegalArgumentException("expected a Y-tunnus with its check digit");
        }
    }

    /**
     * Reads a Y-tunnus in any of its forms.
     *
     * @param text a text
     * @return the Y-tunnus, or nothing if the text has another form or a wrong check digit
     */
    public static Optional<BusinessId> parse(String text) {
        Matcher parts = partsOf(Folding.tidy(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = "0".repeat(7 - parts.group(1).length()) + parts.group(1);
        return hasRightCheckDigit(digits, parts.group(2))
                ? Optional.of(new BusinessId(digits + "-" + parts.group(2)))
                : Optional.empty();
    }

    static boolean hasForm(String text) {
        return partsOf(text).matches();
    }

    private static Matcher partsOf(String text) {
        Matcher vat = VAT_FORM.matcher(text);
        return vat.matches() ? vat : FORM.matcher(text);
    }

    private static boolean hasRightCheckDigit(String digits, String check) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int remainder = sum % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        return remainder != 1 && expected == check.charAt(0) - '0';
    }

    @Override
    public int compareTo(BusinessId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
