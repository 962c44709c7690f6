package fi.mandateaudit.history;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who stood in an HR export of an earlier run.
 *
 * @param employeeNo the employee number
 * @param pseudonyms the keyed pseudonyms under which a mandate list may name the person
 * @param lastSeen the audit date of the latest run whose HR export had the person
 */
public record KnownPerson(String employeeNo, Set<String> pseudonyms, LocalDate lastSeen) {}
