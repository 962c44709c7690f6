package fi.mandateaudit.history;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds published runs. */
final class PublishedRuns {
    private static final String SELECT = "SELECT * FROM audit_run WHERE organisation = ? AND publication IS NOT NULL";

    private final JdbcTemplate jdbc;

    PublishedRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PublishedRun> of(long run) {
        return query("SELECT * FROM audit_run WHERE run = ? AND publication IS NOT NULL", run).stream()
                .findFirst();
    }

    Optional<PublishedRun> last(String organisation) {
        return query(SELECT + " ORDER BY publication DESC FETCH FIRST 1 ROW ONLY", organisation).stream()
                .findFirst();
    }

    List<PublishedRun> all(String organisation) {
        return query(SELECT + " ORDER BY publication", organisation);
    }

    /** The key of a run, published or not. */
    RunKey key(long run) {
        return jdbc.query("SELECT * FROM audit_run WHERE run = ?", (row, number) -> PublishedRunMapper.key(row), run)
                .get(0);
    }

    private List<PublishedRun> query(String select, Object parameter) {
        return jdbc.query(select, new PublishedRunMapper(), parameter);
    }
}
