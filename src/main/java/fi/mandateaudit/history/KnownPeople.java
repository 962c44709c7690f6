package fi.mandateaudit.history;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who stood in an organisation's HR exports: employee numbers and keyed pseudonyms, never names or identity codes. */
public final class KnownPeople {
    private final JdbcTemplate jdbc;
    private final Batches batches;

    /**
     * Makes the known people over a migrated database.
     *
     * @param jdbc the database
     */
    public KnownPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.batches = new Batches(jdbc);
    }

    /**
     * Remembers people of an HR export; an earlier date than the one remembered changes nothing. In the transaction of the
     * caller, which calls this when the run is published.
     *
     * @param organisation the Y-tunnus
     * @param people the people, with the audit date as the day on which they were seen
     */
    public void remember(String organisation, Collection<KnownPerson> people) {
        List<Row> rows = people.stream()
                .flatMap(person -> person.pseudonyms().stream()
                        .map(pseudonym -> new Row(person.employeeNo(), pseudonym, person.lastSeen())))
                .distinct()
                .toList();
        batches.run(
                "DELETE FROM audit_known_person"
                        + " WHERE organisation = ? AND employee = ? AND pseudonym = ? AND last_seen <= ?",
                rows,
                row -> new Object[] {organisation, row.employee(), row.pseudonym(), row.lastSeen()});
        batches.run(
                """
                INSERT INTO audit_known_person (organisation, employee, pseudonym, last_seen)
                SELECT CAST(? AS VARCHAR(100)), CAST(? AS VARCHAR(100)), CAST(? AS VARCHAR(128)), CAST(? AS DATE)
                WHERE NOT EXISTS (SELECT 1 FROM audit_known_person
                                  WHERE organisation = ? AND employee = ? AND pseudonym = ?)""",
                rows,
                row -> new Object[] {
                    organisation,
                    row.employee(),
                    row.pseudonym(),
                    row.lastSeen(),
                    organisation,
                    row.employee(),
                    row.pseudonym()
                });
    }

    /**
     * The people who stood in an earlier export and are missing from this one.
     *
     * @param organisation the Y-tunnus
     * @param present every employee number of this export, of people whose rows could not be read too
     * @return the missing people in the order of their numbers
     */
    public List<KnownPerson> vanished(String organisation, Set<String> present) {
        Map<String, KnownPerson> people = new TreeMap<>();
        jdbc.query(
                "SELECT employee, pseudonym, last_seen FROM audit_known_person WHERE organisation = ?",
                (ResultSet row) -> {
                    Set<String> pseudonym = Set.of(row.getString("pseudonym"));
                    LocalDate lastSeen = row.getObject("last_seen", LocalDate.class);
                    KnownPerson person = new KnownPerson(row.getString("employee"), pseudonym, lastSeen);
                    if (!present.contains(person.employeeNo())) {
                        people.merge(person.employeeNo(), person, KnownPeople::join);
                    }
                },
                organisation);
        return List.copyOf(people.values());
    }

    private static KnownPerson join(KnownPerson one, KnownPerson other) {
        Set<String> pseudonyms = new TreeSet<>(one.pseudonyms());
        pseudonyms.addAll(other.pseudonyms());
        boolean later = other.lastSeen().isAfter(one.lastSeen());
        return new KnownPerson(one.employeeNo(), pseudonyms, later ? other.lastSeen() : one.lastSeen());
    }

    /** One pseudonym of somebody. */
    private record Row(String employee, String pseudonym, LocalDate lastSeen) {}
}
