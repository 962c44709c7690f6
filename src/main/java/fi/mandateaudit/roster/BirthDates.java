package fi.mandateaudit.roster;

import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.PartyId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days of birth that identifiers tell. */
final class BirthDates {
    private BirthDates() {}

    static Optional<LocalDate> of(@Nullable PartyId id) {
        if (id instanceof IdentityCode code) {
            return code.birthDate();
        }
        return id instanceof MaskedCode code ? code.birthDate() : Optional.empty();
    }
}
