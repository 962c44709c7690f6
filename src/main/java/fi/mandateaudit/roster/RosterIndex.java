package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds people by what an assignee may tell of itself. */
final class RosterIndex {
    private final Roster roster;
    private final Map<PersonId, List<Person>> byId = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> undated = new HashMap<>();
    private final Map<DayAndName, List<Person>> byDayAndName = new HashMap<>();
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    private record DayAndName(LocalDate day, String nameKey) {}

    RosterIndex(Roster roster, List<Alias> aliases) {
        this.roster = roster;
        roster.people().forEach(this::add);
        aliases.forEach(alias -> alias.assignee().keys().forEach(key -> put(this.aliases, key, alias)));
    }

    /** People who may be an assignee's, by one method; the same person may stand there twice. */
    List<Person> find(Wanted wanted, MatchMethod method) {
        Assignee assignee = wanted.assignee();
        return switch (method) {
            case IDENTITY_CODE -> assignee.id() instanceof PersonId id ? byId.getOrDefault(id, List.of()) : List.of();
            case EMPLOYEE_NUMBER -> byNumber(assignee.employeeNo());
            case ALIAS -> aliases.isEmpty() ? List.of() : byAlias(wanted);
            case BIRTH_DATE_AND_NAME -> byDayAndName(wanted, assignee.birthDate());
            case NAME -> byName(wanted, assignee.birthDate());
        };
    }

    private List<Person> byNumber(String number) {
        return number.isEmpty()
                ? List.of()
                : roster.person(number).map(List::of).orElse(List.of());
    }

    private List<Person> byAlias(Wanted wanted) {
        return wanted.nameKeys().stream()
                .flatMap(key -> aliases.getOrDefault(key, List.of()).stream())
                .filter(alias -> wanted.hasName(alias.assignee()))
                .filter(alias -> alias.birthDate() == null
                        || alias.birthDate().equals(wanted.assignee().birthDate()))
                .flatMap(alias -> byNumber(alias.employeeNo()).stream())
                .toList();
    }

    /** Where many people have one name, only those are looked at whom the assignee's number and day do not exclude. */
    private List<Person> byName(Wanted wanted, @Nullable LocalDate day) {
        String number = wanted.assignee().employeeNo();
        if (!number.isEmpty()) {
            List<Person> found = new ArrayList<>(1);
            addNamed(wanted, byNumber(number), found);
            return found;
        }
        List<Person> found = byDayAndName(wanted, day);
        Map<String, List<Person>> possible = day == null ? byName : undated;
        for (String key : wanted.nameKeys()) {
            addNamed(wanted, possible.getOrDefault(key, List.of()), found);
        }
        return found;
    }

    private List<Person> byDayAndName(Wanted wanted, @Nullable LocalDate day) {
        List<Person> found = new ArrayList<>();
        if (day != null) {
            for (String key : wanted.nameKeys()) {
                addNamed(wanted, byDayAndName.getOrDefault(new DayAndName(day, key), List.of()), found);
            }
        }
        return found;
    }

    private static void addNamed(Wanted wanted, List<Person> people, List<Person> found) {
        for (Person person : people) {
            if (wanted.hasOneOf(person.names())) {
                found.add(person);
            }
        }
    }

    private void add(Person person) {
        person.ids().stream().filter(PersonId::identifies).forEach(id -> put(byId, id, person));
        for (String key : nameKeys(person)) {
            put(byName, key, person);
            if (person.birthDates().isEmpty()) {
                put(undated, key, person);
            }
            person.birthDates().forEach(day -> put(byDayAndName, new DayAndName(day, key), person));
        }
    }

    private static Set<String> nameKeys(Person person) {
        return person.names().stream()
                .map(PersonName::keys)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
    }
}
