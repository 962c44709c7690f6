package fi.mandateaudit.roster;

import static java.util.Comparator.comparing;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in HR's export, with what became of its rows. */
public final class HrRoster implements Roster {
    private final List<Person> people;
    private final Map<String, Person> byNumber = new HashMap<>();
    private final List<RejectedRow> rejected;
    private final Map<RecognisedInput, RowCounts> counts;

    HrRoster(Collection<Person> people, List<RejectedRow> rejected, Map<RecognisedInput, RowCounts> counts) {
        this.people = people.stream().sorted(comparing(Person::number)).toList();
        this.people.forEach(person -> person.numbers().forEach(number -> byNumber.put(Folding.fold(number), person)));
        this.rejected = List.copyOf(rejected);
        this.counts = counts;
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public Optional<Person> person(String number) {
        return Optional.ofNullable(byNumber.get(Folding.fold(number)));
    }

    /**
     * The rows that could not be read.
     *
     * @return the rows in the order of their places
     */
    public List<RejectedRow> rejected() {
        return rejected;
    }

    /**
     * What became of the rows.
     *
     * @return the counts per file, in the order of the files' names
     */
    public Map<RecognisedInput, RowCounts> counts() {
        return counts;
    }
}
