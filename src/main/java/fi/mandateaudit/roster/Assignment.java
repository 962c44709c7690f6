package fi.mandateaudit.roster;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;

/**
 * A client whose affairs an employee handles.
 *
 * @param place where it is said
 * @param employeeNo the employee number
 * @param client the client
 * @param service the id of the only service that is meant, or empty for all
 */
public record Assignment(Place place, String employeeNo, BusinessId client, String service) {}
