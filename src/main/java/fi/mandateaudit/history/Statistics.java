package fi.mandateaudit.history;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the database knows of its tables' sizes.
 *
 * <p>PostgreSQL takes a run that it has not counted yet for a handful of rows, and joins a hundred thousand findings row by
 * row; H2 goes by its indexes.
 */
final class Statistics {
    private static final int MANY = 1000;

    private final JdbcTemplate jdbc;
    private final boolean needed;

    Statistics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        ConnectionCallback<String> product =
                (Connection connection) -> connection.getMetaData().getDatabaseProductName();
        this.needed = "PostgreSQL".equals(jdbc.execute(product));
    }

    void refresh(long run) {
        if (needed && isLarge(run)) {
            jdbc.execute("ANALYZE audit_finding (run, id), audit_resolved (id)");
        }
    }

    private boolean isLarge(long run) {
        Integer findings = jdbc.queryForObject("SELECT COUNT(*) FROM audit_finding WHERE run = ?", Integer.class, run);
        return findings != null && findings >= MANY;
    }
}
