package fi.mandateaudit.identity;

import java.util.Locale;

/**
 * An identifier of a person whose form is not ours to know, for example a foreigner's UID. It never prints itself.
 *
 * @param text the identifier, tidied, in upper case
 */
public record OpaqueId(String text) implements PersonId {
    /** Makes two spellings of one identifier equal. */
    public OpaqueId {
        text = Folding.tidy(text).toUpperCase(Locale.ROOT);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return "OpaqueId[hidden]";
    }
}
