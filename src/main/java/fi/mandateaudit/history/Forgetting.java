package fi.mandateaudit.history;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets people of HR's exports, after runs were forgotten. */
final class Forgetting {
    private static final String LAST_PUBLICATION =
            "(SELECT COALESCE(MAX(r.publication), 0) FROM audit_run r WHERE r.organisation = ?)";

    private final JdbcClient jdbc;

    Forgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forgetPeople(String organisation, LocalDate before) {
        jdbc.sql(
                        """
                        DELETE FROM audit_known_person WHERE organisation = ? AND last_seen < ?
                          AND NOT EXISTS (SELECT 1 FROM audit_finding f JOIN audit_run r ON r.run = f.run
                                          WHERE f.employee = audit_known_person.employee
                                            AND r.organisation = audit_known_person.organisation)""")
                .params(organisation, before)
                .update();
        countPublicationsAnew(organisation);
    }

    /** The next publication counts from the last one that is left: nobody was seen after it. */
    private void countPublicationsAnew(String organisation) {
        joinThoseSeenTwice(organisation);
        jdbc.sql("UPDATE audit_known_person SET last_publication = " + LAST_PUBLICATION
                        + " WHERE organisation = ? AND (last_publication > " + LAST_PUBLICATION
                        + " OR last_publication < 0)")
                .params(organisation, organisation, organisation)
                .update();
    }

    /** Whoever came or changed after the last publication that is left has one row from then on. */
    private void joinThoseSeenTwice(String organisation) {
        jdbc.sql(
                        """
                        INSERT INTO audit_known_person (organisation, employee, last_publication, last_seen, faces)
                        SELECT organisation, employee, -1, MAX(last_seen), STRING_AGG(faces, ' ' ORDER BY last_publication)
                        FROM audit_known_person WHERE organisation = ? AND last_publication >= """
                                + LAST_PUBLICATION + " GROUP BY organisation, employee HAVING COUNT(*) > 1")
                .params(organisation, organisation)
                .update();
        jdbc.sql(
                        """
                        DELETE FROM audit_known_person WHERE organisation = ? AND EXISTS (
                          SELECT 1 FROM audit_known_person j
                          WHERE j.organisation = audit_known_person.organisation
                            AND j.employee = audit_known_person.employee AND j.last_publication < 0)
                          AND last_publication >= """
                                + LAST_PUBLICATION)
                .params(organisation, organisation)
                .update();
    }
}
