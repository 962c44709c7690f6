package fi.mandateaudit.identity;

/**
 * A text of a Y-tunnus's form whose check digit is wrong.
 *
 * @param text the text as written, in upper case
 */
public record MisspeltBusinessId(String text) implements PartyId {
    @Override
    public String toString() {
        return text;
    }
}
