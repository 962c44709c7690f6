package fi.mandateaudit.identity;

/**
 * An identifier of a person whose form is not ours to know, for example a foreigner's UID. It never prints itself.
 *
 * @param text the identifier as written
 */
public record OpaqueId(String text) implements PersonId {
    @Override
    public String toString() {
        return "OpaqueId[hidden]";
    }
}
