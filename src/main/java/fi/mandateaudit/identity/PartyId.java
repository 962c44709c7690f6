package fi.mandateaudit.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What identifies a party of a mandate: a person, an organisation, or a text whose form nobody knows. */
public sealed interface PartyId permits BusinessId, MisspeltBusinessId, ForeignCompanyId, PersonId {

    /**
     * Reads an identifier, whatever its kind.
     *
     * @param text a cell's text
     * @return the identifier, or nothing if the cell is blank
     */
    static Optional<PartyId> parse(String text) {
        String tidied = Folding.tidy(text);
        if (tidied.isEmpty()) {
            return Optional.empty();
        }
        Optional<BusinessId> businessId = BusinessId.parse(tidied);
        if (businessId.isPresent()) {
            return Optional.of(businessId.get());
        }
        if (BusinessId.hasForm(tidied)) {
            return Optional.of(new MisspeltBusinessId(tidied.toUpperCase(Locale.ROOT)));
        }
        if (ForeignCompanyId.hasForm(tidied)) {
            return Optional.of(new ForeignCompanyId(tidied.toUpperCase(Locale.ROOT)));
        }
        return Optional.of(PersonId.of(tidied));
    }

    /**
     * Whether this identifies an organisation.
     *
     * @return false for people
     */
    default boolean isOrganisation() {
        return !(this instanceof PersonId);
    }

    /**
     * Whether this has the form of a Finnish identifier but not its check character.
     *
     * @return true if nobody can have been given this identifier
     */
    default boolean isImpossible() {
        return this instanceof MisspeltBusinessId || this instanceof IdentityCode code && !code.isPossible();
    }

    /**
     * Whether equal identifiers mean the same party.
     *
     * @return false for a masked code, and for a text without any digit, such as a dash
     */
    default boolean identifies() {
        return !(this instanceof MaskedCode || this instanceof OpaqueId opaque && !opaque.hasDigit());
    }

    /**
     * An order of identifiers that tells nothing of them but is always the same.
     *
     * @return the order
     */
    static Comparator<PartyId> order() {
        return Comparator.comparing(Secrets::of);
    }
}
