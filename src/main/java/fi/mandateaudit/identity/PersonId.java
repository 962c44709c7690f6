package fi.mandateaudit.identity;

import java.util.Optional;

/** What identifies a person: an identity code, one of which parts are masked, or another authority's number. */
public sealed interface PersonId extends PartyId permits IdentityCode, MaskedCode, OpaqueId {

    /**
     * Reads what identifies a person.
     *
     * @param text a text that is not blank
     * @return an identity code, a masked one, or opaque text
     */
    static PersonId of(String text) {
        Optional<IdentityCode> code = IdentityCode.parse(text);
        if (code.isPresent()) {
            return code.get();
        }
        Optional<MaskedCode> masked = MaskedCode.parse(text);
        if (masked.isPresent()) {
            return masked.get();
        }
        return new OpaqueId(text);
    }

    /**
     * Whether this and another identifier cannot belong to one person.
     *
     * @param other another identifier
     * @return true for two full codes that differ, and for a visible character of a mask that differs
     */
    default boolean contradicts(PersonId other) {
        if (this instanceof IdentityCode mine && other instanceof IdentityCode theirs) {
            return !mine.equals(theirs);
        }
        if (this instanceof MaskedCode mine) {
            return mine.contradictsVisible(other);
        }
        return other instanceof MaskedCode theirs && theirs.contradictsVisible(this);
    }
}
