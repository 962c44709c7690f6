package fi.mandateaudit.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds whoever HR's export still has, under another employee number: they are no former people. */
final class Renumbered {
    private final Roster roster;
    private final Faces faces;
    private final Map<String, List<Person>> byFace = new HashMap<>();

    Renumbered(Roster roster, Faces faces) {
        this.roster = roster;
        this.faces = faces;
    }

    /** Whether somebody of the export has one of the person's identifiers, or the name and the day of birth. */
    boolean isPresent(KnownPerson known) {
        if (byFace.isEmpty()) {
            roster.people().forEach(this::add);
        }
        return known.faces().stream().anyMatch(face -> byFace.getOrDefault(face, List.of()).stream()
                .anyMatch(person -> isSame(person, known, face)));
    }

    private void add(Person person) {
        faces.certain(person).forEach(face -> put(face, person));
        person.names().forEach(name -> put(faces.name(name.display()), person));
    }

    private void put(String face, Person person) {
        byFace.computeIfAbsent(face, absent -> new ArrayList<>(1)).add(person);
    }

    private boolean isSame(Person person, KnownPerson known, String face) {
        return faces.certain(person).contains(face)
                || person.birthDates().stream()
                        .anyMatch(day -> known.faces().contains(faces.born(known.employeeNo(), day)));
    }
}
