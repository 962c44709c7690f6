package fi.mandateaudit.roster;

import java.util.List;
import java.util.Optional;

/** HR's people. */
public interface Roster {
    List<Person> people();

    Optional<Person> person(String number);
}
