package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings of compared runs with what became of them. */
public final class StatedFindings {
    private static final String QUERY =
            """
            SELECT f.body, s.state, s.because, s.first_seen, r.audit_date
            FROM audit_finding f
            JOIN audit_state s ON s.run = f.run AND s.id = f.id
            JOIN audit_run r ON r.run = f.run
            WHERE f.run = ? AND s.state <> 'CARRIED'""";

    private final JdbcTemplate jdbc;
    private final Bodies bodies = new Bodies();

    /**
     * Makes the findings over a migrated database.
     *
     * @param jdbc the database
     */
    public StatedFindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The findings of a run after {@link Comparison}, those that are gone since the last time included.
     *
     * @param run the run's number
     * @return the findings in the order of their ids
     */
    public List<StatedFinding> of(long run) {
        List<StatedFinding> all = jdbc.query(QUERY, (row, number) -> stated(row), run);
        all.sort(Comparator.comparing(stated -> stated.finding().id()));
        return all;
    }

    private StatedFinding stated(ResultSet row) throws SQLException {
        LocalDate firstSeen = row.getObject("first_seen", LocalDate.class);
        LocalDate audited = row.getObject("audit_date", LocalDate.class);
        return new StatedFinding(
                bodies.read(row.getString("body"), Finding.class),
                State.valueOf(row.getString("state")),
                row.getString("because"),
                firstSeen,
                Math.toIntExact(ChronoUnit.DAYS.between(firstSeen, audited)));
    }
}
