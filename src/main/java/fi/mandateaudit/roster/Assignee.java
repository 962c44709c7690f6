package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was granted a mandate, as far as the row tells.
 *
 * @param id the identifier, or null
 * @param employeeNo the employee number, or empty
 * @param birthDate the day of birth that the row states or its identity code tells, or null
 * @param name the name as written, tidied, or empty
 */
public record Assignee(@Nullable PartyId id, String employeeNo, @Nullable LocalDate birthDate, String name) {
    /** Shows nothing: every part may be personal. */
    @Override
    public String toString() {
        return "Assignee[hidden]";
    }
}
