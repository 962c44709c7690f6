package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at a database's file in the middle of a script, as it would stay if the process were killed there. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
public class WholeMigrationTests {
    private static final String SCRIPT =
            """
            CREATE TABLE first_half (a INT);
            CREATE ALIAS look FOR '%s.look';
            CALL look();
            CREATE TABLE second_half (a INT);
            """;

    /** Several times the half second after which H2 writes by itself. */
    private static final int WHILE = 2000;

    private static Consumer<String> looking = name -> {};

    @TempDir
    Path folder;

    @BeforeEach
    void writeScript() throws IOException {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(
                scripts.resolve("V1__halves.sql"),
                String.format(SCRIPT, getClass().getName()));
    }

    @Test
    void whoeverIsKilledInTheMiddleLeavesNothing() {
        looking = left -> {
            pause(WHILE);
            assertThat(tablesOfCopy(left)).isEmpty();
        };
        migrate(new WholeMigration());
        assertThat(tablesOfCopy("ended")).contains("FIRST_HALF", "SECOND_HALF");
    }

    @Test
    void aScriptThatFailsLeavesNothing() {
        looking = left -> {
            throw new IllegalStateException("as if there were no memory left");
        };
        assertThatThrownBy(() -> migrate(new WholeMigration())).isInstanceOf(FlywayException.class);
        assertThat(tablesOfCopy("left")).isEmpty();
    }

    /** Else the first test could not fail. */
    @Test
    void withoutItHalfOfAScriptWouldStay() {
        looking = left -> {
            while (!tablesOfCopy(left).contains("FIRST_HALF")) {
                pause(100);
            }
        };
        migrate(Flyway::migrate);
    }

    /** The script calls this, for which H2 wants it and its class to be public. */
    public static void look() {
        looking.accept("left");
    }

    private void migrate(FlywayMigrationStrategy strategy) {
        strategy.migrate(Flyway.configure()
                .dataSource(database("made", ";DB_CLOSE_DELAY=-1"))
                .locations("filesystem:" + folder.resolve("scripts"))
                .load());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tablesOfCopy(String name) {
        try {
            Path copy = folder.resolve(name + ".mv.db");
            Files.deleteIfExists(copy);
            Files.copy(folder.resolve("made.mv.db"), copy);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new JdbcTemplate(database(name, ""))
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'", String.class);
    }

    private JdbcDataSource database(String name, String settings) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve(name) + settings);
        return database;
    }
}
