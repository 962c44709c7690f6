package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProgramIT {
    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    private SmallOffice office;

    @BeforeEach
    void makeOffice() throws IOException {
        office = new SmallOffice(folder);
    }

    @Test
    void cleanIsZero() throws Exception {
        assertThat(office.run("--date", DAY, "--quiet"))
                .isEqualTo(new Ended(
                        0,
                        DAY
                                + ": 1 people, 1 mandate rows; findings: 0 high, 0 medium, 0 low, 0 info; 0 new, 0 resolved;"
                                + " reports/2026-11-23-run-1\n",
                        ""));
    }

    @Test
    void findingsAreTwoUnlessNoneCounts() throws Exception {
        office.grant("2026-11-01");
        Ended findings = office.run("--date", DAY);
        assertThat(findings.exit()).isEqualTo(2);
        assertThat(findings.out()).contains("findings: 1 high, 0 medium, 0 low, 0 info; 1 new");
        // On a busy machine there is a line every ten seconds as well.
        assertThat(findings.err())
                .matches("prepare: 2\nread-people: 1\nread-mandates: 1\naudit: \\d+\ncompare\nreport\n");
        assertThat(office.run("--date", DAY, "--fail-on", "never").exit()).isZero();

        assertThat(office.run("--date", "2026-11-24", "--no-history", "--fail-on-new", "--quiet")
                        .exit())
                .isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalSeesHowFarItIs() throws Exception {
        Ended seen = office.runOnTerminal("--date", DAY);
        assertThat(seen.exit()).isZero();
        assertThat(seen.out())
                .startsWith("\rprepare, 0 s\u001B[K")
                .contains("\rread-people, 0 s\u001B[K", "\r\u001B[Kread-people: 1\r\n", "\r\u001B[Kreport\r\n")
                .endsWith("reports/2026-11-23-run-1\r\n");
        Ended quiet = office.runOnTerminal("--date", DAY, "--quiet");
        assertThat(quiet.out()).startsWith(DAY + ": 1 people").hasLineCount(1);
    }

    @Test
    void theCrontabsLineRuns() throws Exception {
        Files.createSymbolicLink(folder.resolve("mandate-audit.jar"), SmallOffice.PROGRAM.toAbsolutePath());
        Ended clean = office.runInShell(Crontab.read().command());
        assertThat(clean.exit()).isZero();
        assertThat(clean.out()).contains(": 1 people, 1 mandate rows; ").hasLineCount(1);
        assertThat(clean.err()).isEmpty();

        Files.delete(folder.resolve("people.csv"));
        assertThat(office.runInShell(Crontab.read().command()))
                .isEqualTo(new Ended(0, "exit code 4\n", "people.csv:1:1: expected a file, found none\n"));
    }

    @Test
    void figuresAreLeftForWhoeverWatches() throws Exception {
        office.write("config/application.yml", office.read("config/application.yml") + "  metrics-file: audit.prom\n");
        assertThat(office.run("--date", DAY).exit()).isZero();
        String published = office.read("audit.prom");
        assertThat(published)
                .contains("mandate_audit_last_run_exit_code 0\n", "mandate_audit_people{status=\"ready\"} 1\n");

        assertThat(office.run("--date", DAY, "--granted", "none.csv").exit()).isEqualTo(4);
        String refused = office.read("audit.prom");
        int place = published.indexOf("# Of the last run that was published:");
        assertThat(refused).contains("mandate_audit_last_run_exit_code 4\n").endsWith(published.substring(place));

        assertThat(office.run("--date", "2026-11-24", "--no-history").exit()).isZero();
        assertThat(office.read("audit.prom")).isEqualTo(refused);

        office.write(
                "config/application.yml", office.read("config/application.yml").replace("audit.prom", "config"));
        Ended unwatched = office.run("--date", DAY, "--quiet");
        assertThat(unwatched.exit()).isZero();
        assertThat(unwatched.err()).startsWith("config: expected a metrics file that can be written, found ");
    }

    @Test
    void notCompleteIsThree() throws Exception {
        Files.writeString(folder.resolve("people.csv"), "2;too short\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(office.run("--date", DAY).exit()).isEqualTo(3);
        assertThat(office.run("--date", DAY, "--fail-on", "never").exit()).isZero();
    }

    @Test
    void refusedInputIsFour() throws Exception {
        assertThat(office.run("--granted", "none*.csv"))
                .isEqualTo(new Ended(4, "", "none*.csv: expected a file that matches, found none\n"));
        office.write("people.csv", "Nimi\nSalo Hanna\n");
        Ended refused = office.run("--date", DAY);
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).startsWith("people.csv:1:").hasLineCount(1);
        assertThat(folder.resolve("reports")).doesNotExist();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void configurationErrorIsFive() throws Exception {
        assertThat(office.run("--config", "nowhere"))
                .isEqualTo(
                        new Ended(5, "", "nowhere/application.yml:1:1: expected a configuration file, found none\n"));
        Files.delete(folder.resolve("config/roles.yml"));
        assertThat(office.run())
                .isEqualTo(new Ended(5, "", "config/roles.yml:1:1: expected a file, found none of this name\n"));
    }

    @Test
    void wrongUseIsSixtyFour() throws Exception {
        assertThat(office.run("--nonsense"))
                .isEqualTo(new Ended(64, "", "mandate-audit: Unknown option: '--nonsense'; see --help\n"));
    }

    @Test
    void aFailureOfTheToolIsOne() throws Exception {
        office.write("reports", "in the way");
        Ended failed = office.run("--date", DAY, "--quiet");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("reports/2026-11-23-run-1: expected a folder")
                .hasLineCount(1);
    }

    @Test
    void aHeldDatabaseIsSeventyFive() throws Exception {
        office.run("--date", DAY);
        try (Connection held = hold()) {
            assertThat(office.run("--date", "2026-11-22", "--quiet"))
                    .isEqualTo(new Ended(75, "", "expected a free database, found it held by another process\n"));
            assertThat(office.run("history").exit()).isEqualTo(75);
            assertThat(office.run("check", "--date", DAY).exit()).isZero();
            assertThat(held.isValid(1)).isTrue();
        }
    }

    private Connection hold() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder + "/data/mandate-audit;TRACE_LEVEL_FILE=0");
    }

    @Test
    void aStoppedRunGoesOn() throws Exception {
        office.employMany();
        Process process = office.start("--date", DAY);
        office.awaitLine("read-people");
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(folder.resolve("reports/latest")).doesNotExist();
        assertThat(statusOfTheJob()).isEqualTo("STOPPED");

        Ended next = office.run("--date", DAY);
        assertThat(next.exit()).isEqualTo(2);
        assertThat(next.out()).contains("4000 people").endsWith("reports/2026-11-23-run-1\n");
    }

    private String statusOfTheJob() throws SQLException {
        try (Connection database = hold();
                var job = database.createStatement().executeQuery("SELECT status FROM batch_job_execution")) {
            job.next();
            return job.getString("status");
        }
    }

    @Test
    void aKilledRunIsTakenUp() throws Exception {
        office.employMany();
        Process process = office.start("--date", DAY);
        office.awaitLine("read-people");
        process.destroyForcibly().waitFor();

        Ended next = office.run("--date", DAY);
        assertThat(next.exit()).isEqualTo(2);
        assertThat(next.out()).contains("4000 people").endsWith("reports/2026-11-23-run-1\n");
    }

    @Test
    void explainAndCheckWriteNothing() throws Exception {
        Ended explained = office.run("explain", "--employee", "1", "--date", DAY);
        assertThat(explained.exit()).isZero();
        assertThat(explained.out()).contains("Salo Hanna (1)");
        assertThat(office.run("check", "--date", DAY).out())
                .contains("people.csv")
                .contains("1 rows, 0 rejected");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("config", "people.csv", "granted.csv", "stderr.txt");
    }

    @Test
    void aFirstCallThatWasKilledAtOnceIsNoHistory() throws Exception {
        Files.createDirectory(office.path("data"));
        office.write("data/mandate-audit.mv.db", "");

        assertThat(office.run("history")).isEqualTo(new Ended(0, "There are no published runs.\n", ""));
        assertThat(office.run("--date", DAY, "--quiet").exit()).isZero();
    }

    @Test
    void historyListsWhatPurgeForgets() throws Exception {
        office.run("--date", DAY);
        assertThat(office.run("history"))
                .isEqualTo(new Ended(
                        0,
                        """
                                Run  Date        High  Medium  Low  Info  New  Resolved  Complete  Report                    Rows of lists
                                  1  2026-11-23     0       0    0     0    0         0  yes       reports/2026-11-23-run-1  people.csv 1, granted.csv 1
                                """,
                        ""));
        assertThat(office.run("purge", "--before", "24.11.2026", "--reports").out())
                .isEqualTo("1 runs before 2026-11-24 forgotten\n");
        assertThat(office.run("history")).isEqualTo(new Ended(0, "There are no published runs.\n", ""));
        assertThat(folder.resolve("reports/2026-11-23-run-1")).doesNotExist();
    }

    /** Deleted rows stay in a database's file until it is written anew. */
    @Test
    void purgeLeavesNoTraceInTheFile() throws Exception {
        office.grant("2026-11-01");
        office.write("people.csv", "Henkilönumero;Kokonimi;Tehtävänimike\nXQ7-ZV1914;Salo, Hanna;Palkanlaskija\n");
        assertThat(office.run("--date", DAY, "--quiet").exit()).isEqualTo(2);
        assertThat(bytesOfDatabase()).contains("XQ7-ZV1914");

        assertThat(office.run("purge", "--before", "2026-11-24").exit()).isZero();
        assertThat(bytesOfDatabase()).startsWith("H:2,").doesNotContain("XQ7", "ZV1914");
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/mandate-audit.mv.db")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("data").toFile().list())
                .containsExactlyInAnyOrder("audit.key", "mandate-audit.mv.db");
        assertThat(office.run("history").out()).isEqualTo("There are no published runs.\n");
    }

    private String bytesOfDatabase() throws IOException {
        return Files.readString(folder.resolve("data/mandate-audit.mv.db"), StandardCharsets.ISO_8859_1);
    }
}
