package fi.mandateaudit.roster;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.identity.PseudonymKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Makes the keyed pseudonyms by which people are recognised once HR has forgotten them; each tells what it was made from. */
public final class Faces {
    private static final String CODE = "code-";
    private static final String BORN = "born-";

    private final PseudonymKey key;

    /**
     * Makes faces with a key.
     *
     * @param key the organisation's key
     */
    public Faces(PseudonymKey key) {
        this.key = key;
    }

    /**
     * What is remembered of a person.
     *
     * @param person a person of HR's export
     * @param seen the audit date
     * @return the number that names the person, and a face for all else that a list may tell
     */
    public KnownPerson of(Person person, LocalDate seen) {
        Set<String> faces = new TreeSet<>(certain(person));
        person.birthDates().forEach(day -> faces.add(born(person.number(), day)));
        for (PersonName name : person.names()) {
            faces.add(name(name.display()));
            shorter(name).forEach(words -> faces.add(shortName(words)));
        }
        faces.remove(number(person.number()));
        return new KnownPerson(person.number(), faces, seen);
    }

    /** The faces of numbers and identifiers, each of which means one person. */
    Set<String> certain(Person person) {
        Set<String> faces = new TreeSet<>();
        person.numbers().forEach(number -> faces.add(number(number)));
        person.ids().stream().filter(PersonId::identifies).forEach(id -> faces.add(id(id)));
        return faces;
    }

    String id(PersonId id) {
        return (id instanceof IdentityCode ? CODE : "id-") + key.of(id);
    }

    String number(String employeeNo) {
        return "number-" + key.pseudonym("number\n" + Folding.fold(employeeNo));
    }

    /** The day of birth of one person: that of another has another face. */
    String born(String employeeNo, LocalDate day) {
        return BORN + key.pseudonym("born\n" + employeeNo + "\n" + day);
    }

    String name(String words) {
        return "name-" + key.ofName(words, null);
    }

    /** The last name and the first of several first names. */
    String shortName(String words) {
        return "short-" + key.ofName(words, null);
    }

    /** What may be left of a name when all first names but one are left out. */
    static Set<String> shorter(PersonName name) {
        Set<String> shorter = new LinkedHashSet<>();
        name.keys().forEach(words -> shorter.add(PersonName.words(words.replace('\n', ' '))));
        shorter.remove(PersonName.words(name.display()));
        return shorter;
    }

    static boolean hasCode(Collection<String> faces) {
        return faces.stream().anyMatch(face -> face.startsWith(CODE));
    }

    static boolean hasBirthDate(Collection<String> faces) {
        return faces.stream().anyMatch(face -> face.startsWith(BORN));
    }
}
