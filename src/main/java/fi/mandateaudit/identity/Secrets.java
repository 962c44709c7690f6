package fi.mandateaudit.identity;

/** The text behind an identifier, for digests and orders inside this room alone. */
final class Secrets {
    private Secrets() {}

    static String of(PartyId id) {
        if (id instanceof IdentityCode code) {
            return code.secret();
        }
        if (id instanceof MaskedCode code) {
            return code.secret();
        }
        return id instanceof OpaqueId opaque ? opaque.text() : id.toString();
    }
}
