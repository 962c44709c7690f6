package fi.mandateaudit.identity;

import java.util.Optional;

/**
 * A Y-tunnus with its right check digit, written {@code 1234567-1}.
 *
 * <p>Weights 7, 9, 10, 5, 8, 4, 2, sum modulo 11: 0 gives 0, 1 is never issued, otherwise 11 minus the remainder (source:
 * {@code domain/kela.md}, Identifiers). The VAT form {@code FI12345671} is the same value; the old form has six digits.
 *
 * @param value the Y-tunnus in its usual form
 */
public record BusinessId(String value) implements PartyId, Comparable<BusinessId> {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int HYPHEN = WEIGHTS.length;
    private static final int VAT_LENGTH = "FI".length() + WEIGHTS.length + 1;

    /**
     * Makes a Y-tunnus of its usual form.
     *
     * @throws IllegalArgumentException if it is none
     */
    public BusinessId {
        if (value.indexOf('-') != HYPHEN || usualForm(value).isEmpty() || !hasRightCheckDigit(value)) {
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
        String usual = usualForm(Folding.tidy(text));
        return !usual.isEmpty() && hasRightCheckDigit(usual) ? Optional.of(new BusinessId(usual)) : Optional.empty();
    }

    static boolean hasForm(String text) {
        return !usualForm(text).isEmpty();
    }

    /** Seven digits, a hyphen and the check digit, whether it is right or not; empty for a text of no form. */
    private static String usualForm(String text) {
        int hyphen = text.length() - 2;
        if (text.length() == VAT_LENGTH && "Ff".indexOf(text.charAt(0)) >= 0 && "Ii".indexOf(text.charAt(1)) >= 0) {
            return areDigits(text, 2, VAT_LENGTH)
                    ? text.substring(2, VAT_LENGTH - 1) + "-" + text.charAt(VAT_LENGTH - 1)
                    : "";
        }
        boolean written = (hyphen == HYPHEN || hyphen == HYPHEN - 1)
                && text.charAt(hyphen) == '-'
                && areDigits(text, 0, hyphen)
                && areDigits(text, hyphen + 1, text.length());
        if (!written) {
            return "";
        }
        return hyphen == HYPHEN ? text : "0" + text;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRightCheckDigit(String usual) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (usual.charAt(i) - '0');
        }
        int remainder = sum % 11;
        int expected = remainder == 0 ? 0 : 11 - remainder;
        return remainder != 1 && expected == usual.charAt(HYPHEN + 1) - '0';
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
