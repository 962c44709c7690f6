package fi.mandateaudit.roster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one person of all the rows that are about them. */
final class PersonOfRows {
    private static final Comparator<Contract> CONTRACTS = comparing(Contract::employeeNo)
            .thenComparing(contract -> contract.employed().from(), nullsFirst(naturalOrder()))
            .thenComparing(contract -> contract.employed().to(), nullsFirst(naturalOrder()))
            .thenComparing(Contract::title)
            .thenComparing(Contract::unit)
            .thenComparing(Contract::manager)
            .thenComparing(Contract::workplace)
            .thenComparing(contract -> contract.clients().toString())
            .thenComparing(Contract::place);

    private final List<PlacedRow> rows;

    PersonOfRows(List<PlacedRow> rows) {
        this.rows = rows;
    }

    Person person() {
        SortedSet<String> numbers = numbers();
        Set<PersonId> ids = ids();
        Set<LocalDate> birthDates = rows.stream()
                .flatMap(row -> row.row().birthDates().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean conflict = birthDates.size() > 1 || Person.contradict(ids);
        return new Person(numbers.first(), numbers, names(), ids, birthDates, contracts(), conflict, rejectedRows());
    }

    private SortedSet<String> numbers() {
        return rows.stream()
                .map(row -> row.row().number())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<PersonName> names() {
        return rows.stream()
                .map(row -> row.row().name())
                .filter(Objects::nonNull)
                .sorted(comparing(PersonName::display))
                .distinct()
                .toList();
    }

    private Set<PersonId> ids() {
        return rows.stream()
                .map(row -> row.row().id())
                .filter(Objects::nonNull)
                .sorted(PartyId.order())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Contract> contracts() {
        return rows.stream()
                .filter(row -> row.row().work() != null)
                .map(row -> Objects.requireNonNull(row.row().work())
                        .at(row.place(), row.row().number()))
                .sorted(CONTRACTS)
                .toList();
    }

    private List<Place> rejectedRows() {
        return rows.stream()
                .filter(row -> row.row().work() == null)
                .map(PlacedRow::place)
                .distinct()
                .sorted()
                .toList();
    }
}
