package fi.mandateaudit.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Brings a database to the program's version whole or not at all, also if the program is killed meanwhile.
 *
 * <p>PostgreSQL takes a script back by itself. H2 commits each of its statements, and writes at a commit. Here
 * that waits until all scripts are through, and is left out if one fails.
 */
final class WholeMigration implements FlywayMigrationStrategy {
    private static final String WRITE_LATER = "SET WRITE_DELAY 86400000";
    private static final String WRITE_NEVER = "SHUTDOWN IMMEDIATELY";
    private static final String WRITE_NOW = "CHECKPOINT SYNC";
    private static final String WRITE_AT_COMMIT = "SET WRITE_DELAY 0";

    @Override
    public void migrate(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        if (flyway.info().pending().length == 0 || !isH2(database)) {
            flyway.migrate();
            return;
        }
        execute(database, WRITE_LATER);
        try {
            flyway.migrate();
        } catch (RuntimeException failed) {
            leaveAsItWas(database);
            throw failed;
        }
        execute(database, WRITE_NOW);
        execute(database, WRITE_AT_COMMIT);
    }

    private static void leaveAsItWas(DataSource database) {
        try {
            execute(database, WRITE_NEVER);
        } catch (DataAccessException closed) {
            // The database may say that it is closed, which is what it was told to be.
        }
    }

    private static boolean isH2(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException e) {
            throw new UncategorizedSQLException("migrating", null, e);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("migrating", sql, e);
        }
    }
}
