package fi.mandateaudit.roster;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Period;
import java.util.Set;

/**
 * One row of HR's export: one employment of a person.
 *
 * @param place where the row stands
 * @param employeeNo the employee number of this row
 * @param title the job title, tidied, or empty
 * @param unit the unit, tidied, or empty
 * @param manager the manager as written, tidied, or empty
 * @param workplace the workplace, tidied, or empty
 * @param employed the days of employment
 * @param clients the clients named in the row
 */
public record Contract(
        Place place,
        String employeeNo,
        String title,
        String unit,
        String manager,
        String workplace,
        Period employed,
        Set<BusinessId> clients) {}
