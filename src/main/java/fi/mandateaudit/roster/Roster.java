package fi.mandateaudit.roster;

import java.util.List;
import java.util.Optional;

/** HR's people. */
public interface Roster {
    /**
     * Everybody.
     *
     * @return the people in the order of their numbers
     */
    List<Person> people();

    /**
     * The person of an employee number.
     *
     * @param number any of the person's numbers, compared as words are
     * @return the person, or nothing if nobody has the number
     */
    Optional<Person> person(String number);
}
