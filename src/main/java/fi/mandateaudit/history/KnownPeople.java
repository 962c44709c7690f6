package fi.mandateaudit.history;

import fi.mandateaudit.roster.KnownPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who stood in an organisation's HR exports: employee numbers and keyed pseudonyms, never names or identity codes.
 *
 * <p>People are kept from the publication in which they appeared to the last one before they vanished, once for each time
 * that they came: so what a run knew of earlier ones can be told again after later ones.
 */
public final class KnownPeople {
    private static final String ABSENT =
            """
            SELECT k.employee, k.face, k.last_seen FROM audit_known_person k
            JOIN audit_run r ON r.organisation = k.organisation
            WHERE r.run = ? AND k.last_seen <= r.audit_date
              AND (r.publication IS NULL OR k.last_publication < r.publication)""";
    private static final String KNOWN =
            """
            SELECT employee, face, last_seen FROM audit_known_person
            WHERE organisation = ? AND last_publication = ?""";
    private static final String SEE_EVERYBODY_AGAIN =
            """
            UPDATE audit_known_person SET last_publication = ?, last_seen = GREATEST(last_seen, CAST(? AS DATE))
            WHERE organisation = ? AND last_publication = ?""";
    private static final String LEAVE_AS_BEFORE =
            """
            UPDATE audit_known_person SET last_publication = ?, last_seen = ?
            WHERE organisation = ? AND employee = ? AND face = ? AND last_publication = ?""";
    private static final String APPEAR =
            """
            INSERT INTO audit_known_person (organisation, employee, face, last_publication, last_seen)
            SELECT CAST(? AS VARCHAR(100)), k.employee, k.face, CAST(? AS INTEGER), CAST(? AS DATE)
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY)) AS k(employee, face)""";

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
        SortedSet<Face> faces = new TreeSet<>(Face.ORDER);
        people.stream()
                .filter(person -> Bodies.key(person.employeeNo()).equals(person.employeeNo()))
                .forEach(person -> faces.addAll(faces(person)));
        faces.removeAll(known(published, published.publication()).keySet());
        Map<Face, LocalDate> before = known(published, published.publication() - 1);
        if (faces.stream().anyMatch(before::containsKey)) {
            seeAgain(faces, before, published);
        }
        faces.removeAll(before.keySet());
        appear(List.copyOf(faces), published);
    }

    private Map<Face, LocalDate> known(PublishedRun run, int publication) {
        Map<Face, LocalDate> known = new HashMap<>();
        jdbc.query(
                KNOWN,
                (ResultSet row) -> {
                    known.put(
                            new Face(row.getString("employee"), row.getString("face")),
                            row.getObject("last_seen", LocalDate.class));
                },
                run.key().organisation(),
                publication);
        return known;
    }

    /** Nearly everybody is there again: it costs least to move all, and the few who are missing back. */
    private void seeAgain(Set<Face> faces, Map<Face, LocalDate> before, PublishedRun now) {
        String organisation = now.key().organisation();
        int publication = now.publication();
        jdbc.update(SEE_EVERYBODY_AGAIN, publication, now.key().auditDate(), organisation, publication - 1);
        List<Face> missing =
                before.keySet().stream().filter(face -> !faces.contains(face)).toList();
        batches.run(
                LEAVE_AS_BEFORE, missing, face -> new Object[] {
                    publication - 1, before.get(face), organisation, face.employee(), face.face(), publication
                });
    }

    /** In the order of the key, which its index likes best. */
    private void appear(List<Face> faces, PublishedRun now) {
        Batches.inBlocks(
                faces,
                some -> jdbc.update(
                        APPEAR,
                        now.key().organisation(),
                        now.publication(),
                        now.key().auditDate(),
                        Batches.array(some, Face::employee),
                        Batches.array(some, Face::face)));
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
        return new KnownPerson(
                row.getString("employee"), faces(row.getString("face")), row.getObject("last_seen", LocalDate.class));
    }

    /** Somebody of whom nothing else is known has one row without a face. */
    private static Set<String> faces(String face) {
        return face.isEmpty() ? Set.of() : Set.of(face);
    }

    private static List<Face> faces(KnownPerson person) {
        Set<String> faces = person.faces().isEmpty() ? Set.of("") : person.faces();
        return faces.stream().map(face -> new Face(person.employeeNo(), face)).toList();
    }

    private static KnownPerson join(KnownPerson one, KnownPerson other) {
        Set<String> faces = new TreeSet<>(one.faces());
        faces.addAll(other.faces());
        boolean later = other.lastSeen().isAfter(one.lastSeen());
        return new KnownPerson(one.employeeNo(), faces, later ? other.lastSeen() : one.lastSeen());
    }

    /** One face of somebody. */
    private record Face(String employee, String face) {
        static final Comparator<Face> ORDER =
                Comparator.comparing(Face::employee).thenComparing(Face::face);
    }
}
