package fi.mandateaudit.job;

import fi.mandateaudit.history.KnownPerson;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which pseudonyms a mandate list may name people once HR has forgotten them.
 *
 * @param key the organisation's key
 * @param seen the audit date
 */
record Faces(PseudonymKey key, LocalDate seen) {
    KnownPerson of(Person person) {
        Set<String> pseudonyms = new TreeSet<>();
        for (PersonId id : person.ids()) {
            pseudonyms.add(key.of(id));
        }
        for (PersonName name : person.names()) {
            person.birthDates().forEach(day -> pseudonyms.add(key.ofName(name.display(), day)));
            pseudonyms.add(key.ofName(name.display(), null));
        }
        return new KnownPerson(person.number(), pseudonyms, seen);
    }
}
