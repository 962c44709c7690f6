package fi.mandateaudit.roster;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        SortedSet<String> numbers = new TreeSet<>();
        List<PersonName> names = new ArrayList<>(1);
        List<PersonId> ids = new ArrayList<>(1);
        Set<LocalDate> birthDates = new TreeSet<>();
        for (PlacedRow placed : rows) {
            HrRow row = placed.row();
            if (!row.number().isEmpty()) {
                numbers.add(row.number());
            }
            addKnown(row.name(), names);
            addKnown(row.id(), ids);
            birthDates.addAll(row.birthDates());
        }
        names.sort(comparing(PersonName::display));
        ids.sort(PartyId.order());
        Set<PersonId> once = new LinkedHashSet<>(ids);
        boolean conflict = birthDates.size() > 1 || Person.contradict(once);
        List<PersonName> named = List.copyOf(new LinkedHashSet<>(names));
        return new Person(
                numbers.first(),
                small(numbers),
                named,
                small(once),
                small(birthDates),
                contracts(),
                conflict,
                rejectedRows());
    }

    /** Nearly everybody has one of everything, and sets that keep an order are large. */
    private static <T> Set<T> small(Set<T> values) {
        return values.size() > 1 ? values : Set.copyOf(values);
    }

    private static <T> void addKnown(@Nullable T value, List<T> values) {
        if (value != null) {
            values.add(value);
        }
    }

    private List<Contract> contracts() {
        List<Contract> contracts = new ArrayList<>(rows.size());
        for (PlacedRow row : rows) {
            Work work = row.row().work();
            if (work != null) {
                contracts.add(work.at(row.place(), row.row().number()));
            }
        }
        contracts.sort(CONTRACTS);
        return List.copyOf(contracts);
    }

    private List<Place> rejectedRows() {
        SortedSet<Place> places = new TreeSet<>();
        for (PlacedRow row : rows) {
            if (row.row().work() == null) {
                places.add(row.place());
            }
        }
        return List.copyOf(places);
    }
}
