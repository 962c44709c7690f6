package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator says about who an assignee is.
 *
 * @param assignee the name as the mandate lists have it
 * @param birthDate the assignee's day of birth, or null for any
 * @param employeeNo the employee number of the person
 */
public record Alias(PersonName assignee, @Nullable LocalDate birthDate, String employeeNo) {}
