package fi.mandateaudit.history;

import fi.mandateaudit.roster.KnownPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who stood in an organisation's HR exports: employee numbers and keyed pseudonyms, never names or identity codes.
 *
 * <p>People are kept from the publication in which they appeared to the last one before they vanished or changed, once for
 * each time that they came: so what a run knew of earlier ones can be told again after later ones.
 */
public final class KnownPeople {
    private static final String ABSENT =
            """
            SELECT k.employee, k.faces, k.last_seen FROM audit_known_person k
            JOIN audit_run r ON r.organisation = k.organisation
            WHERE r.run = ? AND k.last_seen <= r.audit_date
              AND (r.publication IS NULL OR k.last_publication < r.publication)""";
    private static final String KNOWN =
            """
            SELECT employee, faces, last_seen FROM audit_known_person
            WHERE organisation = ? AND last_publication = ?""";
    private static final String SEE_EVERYBODY_AGAIN =
            """
            UPDATE audit_known_person SET last_publication = ?, last_seen = GREATEST(last_seen, CAST(? AS DATE))
            WHERE organisation = ? AND last_publication = ?""";
    private static final String LEAVE_AS_BEFORE =
            """
            UPDATE audit_known_person SET last_publication = ?, last_seen = ?
            WHERE organisation = ? AND employee = ? AND last_publication = ?""";
    private static final String APPEAR =
            """
            INSERT INTO audit_known_person (organisation, employee, last_publication, last_seen, faces)
            SELECT CAST(? AS VARCHAR(100)), k.employee, CAST(? AS INTEGER), CAST(k.last_seen AS DATE), k.faces
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY))
              AS k(employee, last_seen, faces)""";

    private static final String BLANK = " ";

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
     * Remembers the people of a run's HR export; in the transaction of the caller, which has just published the run.
     *
     * @param run the run's number
     * @param people the people, last seen on the audit date; somebody whose number no key could hold is not remembered
     */
    public void remember(long run, Collection<KnownPerson> people) {
        PublishedRun published = new PublishedRuns(jdbc).of(run).orElseThrow();
        SortedMap<String, KnownPerson> now = new TreeMap<>();
        LocalDate day = published.key().auditDate();
        people.stream()
                .filter(person -> Bodies.key(person.employeeNo()).equals(person.employeeNo()))
                .map(person -> new KnownPerson(person.employeeNo(), person.faces(), day))
                .forEach(person -> now.merge(person.employeeNo(), person, KnownPeople::join));
        now.keySet().removeAll(known(published, published.publication()).keySet());
        Map<String, KnownPerson> before = known(published, published.publication() - 1);
        List<KnownPerson> others = before.values().stream()
                .filter(person -> !isSame(person, now.get(person.employeeNo())))
                .toList();
        if (others.size() < before.size()) {
            seeAgain(others, published);
        }
        now.values().removeIf(person -> isSame(person, before.get(person.employeeNo())));
        appear(
                now.values().stream()
                        .map(person -> join(person, before.getOrDefault(person.employeeNo(), person), person.faces()))
                        .toList(),
                published);
    }

    private static boolean isSame(KnownPerson one, @Nullable KnownPerson other) {
        return other != null && other.faces().equals(one.faces());
    }

    private Map<String, KnownPerson> known(PublishedRun run, int publication) {
        Map<String, KnownPerson> known = new HashMap<>();
        jdbc.query(
                KNOWN,
                (ResultSet row) -> {
                    KnownPerson person = person(row);
                    known.put(person.employeeNo(), person);
                },
                run.key().organisation(),
                publication);
        return known;
    }

    /** Nearly everybody is there again: it costs least to move all, and the few who are missing or have changed back. */
    private void seeAgain(List<KnownPerson> others, PublishedRun now) {
        String organisation = now.key().organisation();
        int publication = now.publication();
        jdbc.update(SEE_EVERYBODY_AGAIN, publication, now.key().auditDate(), organisation, publication - 1);
        batches.run(LEAVE_AS_BEFORE, others, person ->
                new Object[] {publication - 1, person.lastSeen(), organisation, person.employeeNo(), publication});
    }

    /** In the order of the key, which its index likes best. */
    private void appear(List<KnownPerson> people, PublishedRun now) {
        Batches.inBlocks(
                people,
                some -> jdbc.update(
                        APPEAR,
                        now.key().organisation(),
                        now.publication(),
                        Batches.array(some, KnownPerson::employeeNo),
                        Batches.array(some, person -> person.lastSeen().toString()),
                        Batches.array(some, person -> String.join(BLANK, new TreeSet<>(person.faces())))));
    }

    /**
     * The people who stood in an export before a run and are missing from its own; of a published run, as it was then.
     *
     * @param run the run's number
     * @param isPresent tells whether the run's export has an employee number
     * @return the missing people in the order of their numbers
     */
    public List<KnownPerson> absent(long run, Predicate<String> isPresent) {
        Map<String, KnownPerson> people = new TreeMap<>();
        jdbc.query(
                ABSENT,
                (ResultSet row) -> {
                    KnownPerson person = person(row);
                    if (people.containsKey(person.employeeNo()) || !isPresent.test(person.employeeNo())) {
                        people.merge(person.employeeNo(), person, KnownPeople::join);
                    }
                },
                run);
        return List.copyOf(people.values());
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        Set<String> faces = new TreeSet<>(List.of(row.getString("faces").split(BLANK)));
        faces.remove("");
        return new KnownPerson(row.getString("employee"), faces, row.getObject("last_seen", LocalDate.class));
    }

    private static KnownPerson join(KnownPerson one, KnownPerson other) {
        Set<String> faces = new TreeSet<>(one.faces());
        faces.addAll(other.faces());
        return join(one, other, faces);
    }

    private static KnownPerson join(KnownPerson one, KnownPerson other, Set<String> faces) {
        boolean later = other.lastSeen().isAfter(one.lastSeen());
        return new KnownPerson(one.employeeNo(), faces, later ? other.lastSeen() : one.lastSeen());
    }
}
