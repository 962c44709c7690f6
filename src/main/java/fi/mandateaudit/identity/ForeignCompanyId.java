package fi.mandateaudit.identity;

import java.util.regex.Pattern;

/**
 * A company identifier of another country: two letters and at least five digits.
 *
 * @param text the identifier in upper case
 */
public record ForeignCompanyId(String text) implements PartyId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}\\d{5,}");

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
