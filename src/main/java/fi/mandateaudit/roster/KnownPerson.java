package fi.mandateaudit.roster;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who stood in the HR export of an earlier run: no name and no identity code, only what recognises them again.
 *
 * @param employeeNo the employee number that named the person
 * @param faces keyed pseudonyms of what a mandate list may tell of the person, as {@link Faces} makes them
 * @param lastSeen the latest audit date of a run whose HR export had the person
 */
public record KnownPerson(String employeeNo, Set<String> faces, LocalDate lastSeen) {
    /** Keeps a set of its own. */
    public KnownPerson {
        faces = Set.copyOf(faces);
    }
}
