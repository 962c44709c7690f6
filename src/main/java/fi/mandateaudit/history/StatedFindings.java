package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings of compared runs with what became of them. */
public final class StatedFindings {
    private static final String QUERY =
            """
            SELECT f.id, f.block, f.state, f.because, f.first_seen, r.audit_date
            FROM audit_finding f JOIN audit_run r ON r.run = f.run
            WHERE f.run = ? AND f.state <> 'CARRIED'""";

    private final StatedBodies bodies;

    /**
     * Makes the findings over a migrated database.
     *
     * @param jdbc the database
     */
    public StatedFindings(JdbcTemplate jdbc) {
        this.bodies = new StatedBodies(jdbc);
    }

    /**
     * The findings of a run after {@link Comparison}, those that are gone since the last time included.
     *
     * @param run the run's number
     * @return the findings in the order of their ids
     */
    public List<StatedFinding> of(long run) {
        return bodies.join(run, new StatedBodies.Query(QUERY, run), Said::of, Said::stated);
    }

    /** What became of a finding. */
    private record Said(State state, String because, LocalDate firstSeen, LocalDate audited) {
        static Said of(ResultSet row) throws SQLException {
            return new Said(
                    State.valueOf(row.getString("state")),
                    row.getString("because"),
                    row.getObject("first_seen", LocalDate.class),
                    row.getObject("audit_date", LocalDate.class));
        }

        StatedFinding stated(Finding finding) {
            int age = Math.toIntExact(ChronoUnit.DAYS.between(firstSeen, audited));
            return new StatedFinding(finding, state, because, firstSeen, age);
        }
    }
}
