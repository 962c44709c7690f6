package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DatabaseFilesTests {
    /** Several times the half second after which H2 writes by itself. */
    private static final int WHILE = 2000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/a, jdbc:h2:file:./data/a;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:file:./a;trace_level_file=1, jdbc:h2:file:./a;trace_level_file=1;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "jdbc:h2:file:./a;DB_CLOSE_ON_EXIT=TRUE, jdbc:h2:file:./a;DB_CLOSE_ON_EXIT=TRUE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0",
        "jdbc:h2:file:./a;WRITE_DELAY=9, jdbc:h2:file:./a;WRITE_DELAY=9;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
    })
    void addsWhatTheAdministratorDoesNotSay(String url, String used) {
        assertThat(DatabaseFiles.complete(url)).isEqualTo(used);
    }

    @Test
    void writesNothingInTheMiddleOfATransaction() throws Exception {
        try (Connection database = begin(DatabaseFiles.complete(url()))) {
            byte[] before = file();
            Thread.sleep(WHILE);
            assertThat(Arrays.equals(file(), before)).isTrue();
            database.commit();
            assertThat(Arrays.equals(file(), before)).isFalse();
        }
    }

    /** Else the test above could not fail. */
    @Test
    void leftAloneItWouldWriteThere() throws Exception {
        try (Connection database = begin(url())) {
            byte[] before = file();
            while (Arrays.equals(file(), before)) {
                Thread.sleep(100);
            }
            database.rollback();
        }
    }

    /** A new database is made by scripts, for which it is told to write later. */
    @Test
    void writesAtCommitsInARun() {
        List<String> delays =
                Database.with(new Workshop(folder).configuration(), HistoryContext.class, context -> context.getBean(
                                JdbcTemplate.class)
                        .queryForList(
                                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'",
                                String.class));
        assertThat(delays).isNotEmpty().containsOnly("0");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("made");
    }

    private static Connection begin(String url) throws Exception {
        Connection database = DriverManager.getConnection(url);
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE a (b INT PRIMARY KEY)");
            statement.execute("CHECKPOINT SYNC");
            database.setAutoCommit(false);
            statement.execute("INSERT INTO a VALUES (1)");
        }
        return database;
    }

    private byte[] file() throws IOException {
        return Files.readAllBytes(folder.resolve("made.mv.db"));
    }
}
