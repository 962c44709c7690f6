package fi.mandateaudit.history;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.roster.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Draws from an audit what its comparison must know. */
public final class AuditCircumstances {
    private final AuditBasis basis;

    private AuditCircumstances(AuditBasis basis) {
        this.basis = basis;
    }

    /**
     * The circumstances of an audit.
     *
     * @param basis everything that the audit depends on
     * @return what its comparison must know
     */
    public static Circumstances of(AuditBasis basis) {
        AuditCircumstances audit = new AuditCircumstances(basis);
        return new Circumstances(
                basis.roster().people().stream()
                        .map(person -> Standing.of(person, basis.date()))
                        .toList(),
                new Listings(basis),
                Map.of(
                        InputKind.GRANTED, audit.unreadableIn(basis.ledger().grantedLanguages()),
                        InputKind.RECEIVED, audit.unreadableIn(basis.ledger().receivedLanguages())),
                audit.unread(),
                basis.ledger().receivedGiven());
    }

    private Set<String> unreadableIn(Set<Language> languages) {
        return basis.policy().catalogue().themes().stream()
                .filter(theme -> !theme.hasName() || !theme.names().keySet().containsAll(languages))
                .map(Theme::id)
                .collect(toUnmodifiableSet());
    }

    private List<UnreadRow> unread() {
        Map<Place, Set<String>> people = new HashMap<>();
        for (Person person : basis.roster().people()) {
            person.rejectedRows().forEach(place -> add(people, place, person));
            basis.ledger().rejectedRowsOf(person).stream()
                    .map(RejectedRow::place)
                    .forEach(place -> add(people, place, person));
        }
        return basis.rejected().stream()
                .map(row -> new UnreadRow(row.kind(), row.place(), people.getOrDefault(row.place(), Set.of())))
                .toList();
    }

    private static void add(Map<Place, Set<String>> people, Place place, Person person) {
        people.computeIfAbsent(place, key -> new TreeSet<>()).add(person.number());
    }
}
