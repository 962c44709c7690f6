package fi.mandateaudit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives the findings of a run their states, set by set. */
final class FindingStates {
    private static final String INSERT_FOUND =
            """
            INSERT INTO audit_state (run, id, state, because, first_seen, appeared, last_seen)
            SELECT f.run, f.id, CASE WHEN p.id IS NULL THEN 'NEW' ELSE 'PERSISTING' END, '',
              LEAST(COALESCE(p.first_seen, r.audit_date), r.audit_date),
              COALESCE(p.appeared, CAST(? AS INTEGER)), CAST(? AS INTEGER)
            FROM audit_finding f
            JOIN audit_run r ON r.run = f.run
            LEFT JOIN audit_state p ON p.run = ? AND p.id = f.id AND p.state <> 'RESOLVED'
            WHERE f.run = ?""";
    private static final String RESOLVED_EARLIER =
            """
            FROM audit_state o JOIN audit_run r ON r.run = o.run
            WHERE o.id = audit_state.id AND o.state = 'RESOLVED'
              AND r.organisation = ? AND r.publication IS NOT NULL""";
    private static final String COPY_GONE =
            """
            INSERT INTO audit_finding (run, id, code, severity, employee, body)
            SELECT s.run, f.id, f.code, f.severity, f.employee, f.body
            FROM audit_state s JOIN audit_finding f ON f.run = ? AND f.id = s.id
            WHERE s.run = ? AND s.state IN ('RESOLVED', 'CARRIED')""";

    private final JdbcTemplate jdbc;
    private final Batches batches;

    FindingStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.batches = new Batches(jdbc);
    }

    /** Forgets an earlier comparison. */
    void reset(long run) {
        jdbc.update(
                "DELETE FROM audit_finding WHERE run = ? AND id IN"
                        + " (SELECT s.id FROM audit_state s WHERE s.run = ? AND s.state IN ('RESOLVED', 'CARRIED'))",
                run,
                run);
        jdbc.update("DELETE FROM audit_state WHERE run = ?", run);
    }

    /** Everything found is new, or persists if the previous run had it. */
    void addFound(long run, long previous, int publication) {
        jdbc.update(INSERT_FOUND, publication, publication, previous, run);
    }

    void markReopened(long run, LocalDate date, String organisation) {
        jdbc.update(
                "UPDATE audit_state SET state = 'REOPENED', first_seen ="
                        + " (SELECT LEAST(MIN(o.first_seen), CAST(? AS DATE)) " + RESOLVED_EARLIER + ")"
                        + " WHERE run = ? AND state = 'NEW' AND EXISTS (SELECT 1 " + RESOLVED_EARLIER + ")",
                date,
                organisation,
                run,
                organisation);
    }

    void markAccepted(long run, Map<String, String> accepted) {
        batches.run(
                "UPDATE audit_state SET state = 'ACCEPTED', because = ? WHERE run = ? AND id = ?",
                accepted.entrySet(),
                entry -> new Object[] {entry.getValue(), run, entry.getKey()});
    }

    void addGone(long run, long previous, List<Gone> gone) {
        batches.run(
                "INSERT INTO audit_state (run, id, state, because, first_seen, appeared, last_seen)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                gone,
                one -> new Object[] {
                    run,
                    one.vanished().finding().id(),
                    one.carried() ? "CARRIED" : "RESOLVED",
                    one.because(),
                    one.vanished().firstSeen(),
                    one.vanished().appeared(),
                    one.vanished().lastSeen()
                });
        jdbc.update(COPY_GONE, previous, run);
    }
}
