package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong around the program ends it with a number and one clear line, and the next call with a report. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FaultsIT {
    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    private SmallOffice office;
    private Path mounted;

    @BeforeEach
    void makeOffice() throws IOException {
        office = new SmallOffice(folder);
        mounted = folder.resolve("mounted");
    }

    @AfterEach
    void unmount() throws Exception {
        if (Files.exists(mounted)) {
            command("umount", mounted.toString());
        }
    }

    @Test
    void aFullDiskUnderTheReportPublishesNothing() throws Exception {
        mount("size=16k");
        Ended full = office.run("--date", DAY, "--quiet", "--out", "mounted");
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err())
                .hasLineCount(1)
                .startsWith("mounted/2026-11-23-run-1: expected room on the disk for the report, found ");
        assertThat(mounted).isEmptyDirectory();
        assertThat(office.run("--date", DAY, "--quiet").exit()).isZero();
    }

    /** Full in the middle of the run; the long form also while the tables are made. */
    @ParameterizedTest
    @MethodSource("sizes")
    void aFullDiskUnderTheDatabaseIsNamedAndHarmsNothing(String size) throws Exception {
        mount("size=" + size);
        append("config/application.yml", "spring.datasource.url: \"jdbc:h2:file:./mounted/history\"\n");
        office.write("people.csv", manyPeople());
        Ended full = office.run("--date", DAY, "--quiet");
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err())
                .hasLineCount(1)
                .startsWith("./mounted/history.mv.db:1:1: expected room on the disk for the database, found ");
        assertThat(folder.resolve("reports/" + DAY + "-run-1")).doesNotExist();
        assertThat(folder.resolve("reports/latest")).doesNotExist();
        assertThat(command("mount", "-o", "remount,size=64m", mounted.toString()))
                .isZero();
        assertThat(office.run("--date", DAY, "--quiet").exit()).isEqualTo(2);
    }

    static List<String> sizes() {
        return Boolean.getBoolean("campaign.long") ? List.of("64k", "128k", "512k") : List.of("512k");
    }

    private static String manyPeople() {
        StringBuilder people = new StringBuilder("Henkilönumero;Kokonimi;Tehtävänimike\n1;Salo, Hanna;Palkanlaskija\n");
        for (int i = 2; i <= 6_000; i++) {
            people.append(i).append(";Laine").append(i).append(", Aino;Palkanlaskija\n");
        }
        return people.toString();
    }

    @Test
    void aDatabaseThatCannotBeWrittenIsNamed() throws Exception {
        mount("ro");
        append("config/application.yml", "spring.datasource.url: \"jdbc:h2:file:./mounted/history\"\n");
        Ended readOnly = office.run("--date", DAY, "--quiet");
        assertThat(readOnly.exit()).isEqualTo(1);
        assertThat(readOnly.err()).hasLineCount(1).contains("mounted/history.mv.db", "database");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        mount("ro");
        Ended readOnly = office.run("--date", DAY, "--quiet", "--out", "mounted/reports");
        assertThat(readOnly.exit()).isEqualTo(1);
        assertThat(readOnly.err()).hasLineCount(1).contains("mounted/reports");
    }

    @Test
    void aListThatGrowsWhileItIsReadIsRefused() throws Exception {
        String row = manyMandates();
        Process process = startReading();
        append("granted.csv", row);
        refuses(process, "granted.csv:1:1: expected the file as it was recognised, found that it changed");
        assertThat(office.run("--date", DAY, "--quiet").exit()).isZero();
    }

    @Test
    void aListThatVanishesBeforeItIsReadIsRefused() throws Exception {
        manyMandates();
        Process process = startReading();
        Files.move(folder.resolve("granted.csv"), folder.resolve("elsewhere.csv"));
        refuses(process, "granted.csv:1:1: expected the file that was recognised, found that it is gone");
        assertThat(office.run("--date", DAY, "--quiet", "--granted", "elsewhere.csv")
                        .exit())
                .isZero();
    }

    private String manyMandates() throws IOException {
        StringBuilder rows = new StringBuilder(office.read("granted.csv"));
        String row = rows.substring(rows.indexOf("\n") + 1);
        rows.append(row.repeat(20_000));
        office.write("granted.csv", rows.toString());
        return row;
    }

    /** Starts a run, and waits until the lists are recognised, as the database is opened after that. */
    private Process startReading() throws IOException {
        Process process = office.start("--date", DAY, "--quiet");
        Awaitility.await()
                .atMost(2, TimeUnit.MINUTES)
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .until(() -> Files.exists(folder.resolve("data/mandate-audit.mv.db")));
        return process;
    }

    private void refuses(Process process, String line) throws Exception {
        assertThat(process.waitFor()).isEqualTo(4);
        assertThat(office.read("stderr.txt")).hasLineCount(1).startsWith(line);
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void aListThatVanishedIsRefused() throws Exception {
        Files.delete(folder.resolve("granted.csv"));
        Ended vanished = office.run("--date", DAY);
        assertThat(vanished.exit()).isEqualTo(4);
        assertThat(vanished.err()).hasLineCount(1).contains("granted.csv");
    }

    @Test
    void aDatabaseThatAnotherHoldsIsBusy() throws Exception {
        office.run("--date", DAY, "--quiet");
        try (Connection held = DriverManager.getConnection(url())) {
            assertThat(held.isValid(1)).isTrue();
            Ended busy = office.run("--date", "2026-11-24", "--quiet");
            assertThat(busy.exit()).isEqualTo(75);
            assertThat(busy.err()).hasLineCount(1);
        }
    }

    @Test
    void aDamagedDatabaseIsNamed() throws Exception {
        office.run("--date", DAY, "--quiet");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("data/mandate-audit.mv.db").toFile(), "rw")) {
            byte[] damage = new byte[(int) file.length()];
            Arrays.fill(damage, (byte) 7);
            file.write(damage);
        }
        Ended damaged = office.run("--date", "2026-11-24", "--quiet");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.err())
                .isEqualTo(
                        "./data/mandate-audit.mv.db:1:1: expected a database that works, found a damaged file; restore it,"
                                + " or move it away to begin a new history\n");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws Exception {
        office.run("--date", DAY, "--quiet");
        try (Connection database = DriverManager.getConnection(url());
                Statement statement = database.createStatement()) {
            statement.execute(
                    "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
                            + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"flyway_schema_history\" FETCH FIRST ROW ONLY");
        }
        Ended newer = office.run("--date", "2026-11-24", "--quiet");
        assertThat(newer.exit()).isEqualTo(1);
        assertThat(newer.err()).hasLineCount(1).contains("newer version");
        assertThat(folder.resolve("reports/2026-11-24-run-2")).doesNotExist();
    }

    @Test
    void aServerThatGoesAwayInMidRunFailsTheRunAndNotTheNext() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            append(
                    "config/application.yml",
                    "spring.datasource.url: \"" + server.getJdbcUrl("postgres", "postgres") + "\"\n");
            Process process = office.start("--date", DAY, "--quiet");
            try (Connection database = server.getPostgresDatabase().getConnection()) {
                while (process.isAlive()) {
                    dropOthersOnce(database);
                }
            }
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(Files.readString(folder.resolve("stderr.txt")))
                    .hasLineCount(1)
                    .contains("database");
            assertThat(folder.resolve("reports")).doesNotExist();
            Ended next = office.run("--date", DAY, "--quiet");
            assertThat(next.exit()).as(next.err()).isZero();
        }
    }

    /** Ends every other connection as soon as the job has begun. */
    private static void dropOthersOnce(Connection database) throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            statement.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity, batch_step_execution"
                    + " WHERE pid <> pg_backend_pid() AND datname = 'postgres'");
        } catch (SQLException noTableYet) {
            // the program is still starting
        }
        Thread.sleep(20);
    }

    private void mount(String options) throws Exception {
        Files.createDirectory(mounted);
        int exit = command("mount", "-t", "tmpfs", "-o", options, "tmpfs", mounted.toString());
        if (exit != 0) {
            Files.delete(mounted);
        }
        assumeThat(exit).as("mounting a small disk needs root").isZero();
    }

    private static int command(String... words) throws Exception {
        return new ProcessBuilder(List.of(words))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data/mandate-audit");
    }
}
