package fi.mandateaudit.roster;

import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a row of HR's export says, wherever it stands.
 *
 * @param number the employee number, or empty in a row that cannot be read
 * @param name the name, or null in a row that cannot be read
 * @param id the identity code, masked or not, or another identifier, or null
 * @param birthDate the day of birth that the row states, or null
 * @param work the employment, or null in a row that cannot be read
 */
record HrRow(
        String number,
        @Nullable PersonName name,
        @Nullable PersonId id,
        @Nullable LocalDate birthDate,
        @Nullable Work work) {

    /** The days of birth that are stated or told by the code. */
    Set<LocalDate> birthDates() {
        Set<LocalDate> days = new TreeSet<>();
        if (birthDate != null) {
            days.add(birthDate);
        }
        BirthDates.of(id).ifPresent(days::add);
        return days;
    }

    /** The code that makes rows one person's: one of an impossible day stands for nobody in particular. */
    @Nullable
    IdentityCode joiningCode() {
        return id instanceof IdentityCode code && code.birthDate().isPresent() ? code : null;
    }

    @Override
    public String toString() {
        return "HrRow[hidden]";
    }
}
