package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditRunsIT {
    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void makeWorkshop() {
        workshop = new Workshop(folder);
    }

    @Test
    void aRunIsPublishedOnce() {
        Outcome first = workshop.run();
        String subjects = workshop.said().get(3);
        assertThat(subjects).matches("audit: (\\d\\d) of \\1");
        assertThat(workshop.said())
                .containsExactly(
                        "prepare: 5 of 5",
                        "read-people: 102 of 0",
                        "read-mandates: 115 of 0",
                        subjects,
                        "compare: 0 of 0",
                        "report: 0 of 0");
        workshop.said().clear();

        Outcome again = workshop.run();
        assertThat(again).isEqualTo(first);
        assertThat(workshop.said()).containsExactly("prepare: 5 of 5");
        assertThat(first.report()).isEqualTo(folder.resolve("reports/2026-11-23-run-1"));
        assertThat(first.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(first.fresh())
                .isEqualTo(first.open().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(first.resolved()).isZero();
    }

    @Test
    void theExitCodeIsWorkedOutAnew() {
        workshop.run();
        assertThat(workshop.run("audit.fail-on", "never").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(workshop.run().exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void aDeletedReportIsMadeAgainByteForByte() throws IOException {
        Outcome first = workshop.run();
        Map<String, String> report = workshop.report(first.report());
        ReportFolders.delete(first.report());

        Outcome again = workshop.run();
        assertThat(again).isEqualTo(first);
        assertThat(workshop.report(again.report())).isEqualTo(report);
    }

    @Test
    void anotherLanguageIsRenderedBesideTheFirst() throws IOException {
        Outcome finnish = workshop.run();
        Map<String, String> report = workshop.report(finnish.report());

        Outcome swedish = workshop.run("audit.language", "sv");
        assertThat(swedish.report()).isEqualTo(folder.resolve("reports/2026-11-23-run-1-sv"));
        assertThat(workshop.report(swedish.report()).keySet()).isEqualTo(report.keySet());
        assertThat(workshop.report(swedish.report()).get("gaps.csv")).isNotEqualTo(report.get("gaps.csv"));
        assertThat(workshop.report(finnish.report())).isEqualTo(report);
        assertThat(folder.resolve("reports/latest").toRealPath())
                .isEqualTo(swedish.report().toRealPath());
    }

    @Test
    void aReportInAnotherFolderIsTheLatestThereOnlyIfNoneOfAnotherRunIs() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        workshop.run("audit.date", "2026-11-21");
        String elsewhere = folder.resolve("elsewhere").toString();
        workshop.run("audit.date", "2026-11-21", "audit.output", elsewhere);
        workshop.run("audit.date", "2026-11-20", "audit.output", elsewhere);
        assertThat(Files.readSymbolicLink(folder.resolve("elsewhere/latest"))).isEqualTo(Path.of("2026-11-21-run-2"));
    }

    @Test
    void aReportIsItsOwnersAlone() throws IOException {
        Path report = workshop.run().report();
        assertThat(permissions(report)).isEqualTo("rwx------");
        assertThat(permissions(report.resolve("gaps.csv"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("data/audit.key"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("data/mandate-audit.mv.db"))).isEqualTo("rw-------");
        assertThat(Files.readSymbolicLink(folder.resolve("reports/latest"))).isEqualTo(Path.of("2026-11-23-run-1"));
    }

    @Test
    void aReportIsItsGroupsToo() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        Path report = workshop.run("audit.output-group", SomeGroup.name()).report();
        for (Path shared : List.of(folder.resolve("reports"), report)) {
            assertThat(permissions(shared)).isEqualTo("rwxr-x---");
            assertThat(SomeGroup.of(shared)).isEqualTo(SomeGroup.name());
        }
        try (Stream<Path> files = Files.list(report)) {
            assertThat(files.toList()).hasSize(10).allSatisfy(file -> {
                assertThat(permissions(file)).isEqualTo("rw-r-----");
                assertThat(SomeGroup.of(file)).isEqualTo(SomeGroup.name());
            });
        }
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("reports/2026-11-20-run-1"))).isEqualTo("rwx------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aRunThatFailedAtTheReportGoesOnThere() throws SQLException {
        workshop.write("reports", "in the way");
        RunEnded failure = catchThrowableOfType(RunEnded.class, workshop::run);
        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("reports").toFile().delete()).isTrue();

        Outcome outcome = workshop.run();
        assertThat(outcome.report()).isEqualTo(folder.resolve("reports/2026-11-23-run-1"));
        assertThat(steps("audit")).isEqualTo(1);
        assertThat(steps("read-people")).isEqualTo(2);
        assertThat(workshop.report(outcome.report())).isEqualTo(undisturbed());
    }

    @Test
    void aRunThatFailedInTheAuditGoesOnAfterTheLastChunk() throws IOException, SQLException {
        workshop.replaceLists(2500, 4000);
        workshop.run("audit.date", "2026-11-20");
        workshop.sql("ALTER TABLE audit_verdict ADD CONSTRAINT boom CHECK (run = 1 OR block < 2) NOCHECK");
        RunEnded failure = catchThrowableOfType(RunEnded.class, workshop::run);
        assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(failure)
                .hasMessageContaining("mandate-audit.mv.db: expected a database that works, found SQL state ");
        assertThat(workshop.number("SELECT COUNT(*) FROM audit_verdict WHERE run = 2"))
                .isEqualTo(2);
        workshop.sql("ALTER TABLE audit_verdict DROP CONSTRAINT boom");

        Outcome outcome = workshop.run();
        assertThat(outcome.report()).isEqualTo(folder.resolve("reports/2026-11-23-run-2"));
        assertThat(workshop.number("SELECT COUNT(*) FROM audit_verdict WHERE run = 2"))
                .isEqualTo(workshop.number("SELECT COUNT(*) FROM audit_verdict WHERE run = 1"));
        assertThat(workshop.number(
                        "SELECT MAX(read_count) FROM batch_step_execution WHERE step_name = 'audit' AND status ="
                                + " 'COMPLETED' AND job_execution_id = (SELECT MAX(job_execution_id) FROM"
                                + " batch_job_execution)"))
                .isEqualTo(subjects() - 2 * AuditStep.SUBJECTS);
    }

    /** A kill may come between the two writes by which the framework begins. */
    @Test
    void anInstanceWithoutExecutionIsBegunAnew() throws SQLException {
        workshop.run("audit.date", "2026-11-20");
        workshop.sql("ALTER TABLE batch_job_execution ADD CONSTRAINT boom CHECK (job_execution_id < 2) NOCHECK");
        assertThat(catchThrowableOfType(RunEnded.class, workshop::run).exitCode())
                .isEqualTo(ExitCode.FAILED);
        workshop.sql("ALTER TABLE batch_job_execution DROP CONSTRAINT boom");
        assertThat(workshop.number("SELECT COUNT(*) FROM batch_job_instance")).isEqualTo(2);
        assertThat(workshop.number("SELECT COUNT(*) FROM batch_job_execution")).isEqualTo(1);

        assertThat(workshop.run().report()).isEqualTo(folder.resolve("reports/2026-11-23-run-2"));
    }

    private long subjects() throws SQLException {
        return workshop.number(
                "SELECT MAX(read_count) FROM batch_step_execution WHERE step_name = 'audit' AND job_execution_id = 1");
    }

    private long steps(String name) throws SQLException {
        return workshop.number("SELECT COUNT(*) FROM batch_step_execution WHERE step_name = '" + name + "'");
    }

    private Map<String, String> undisturbed() {
        Workshop other = new Workshop(folder.resolve("other"));
        other.write("data/.keep", "");
        try {
            Files.copy(folder.resolve("data/audit.key"), other.path("data/audit.key"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return other.report(other.run().report());
    }

    @Test
    void aRunWithoutTraceComparesAndLeavesNone() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        byte[] database = Files.readAllBytes(folder.resolve("data/mandate-audit.mv.db"));

        Outcome preview = workshop.run("audit.no-history", "true");
        assertThat(preview.report()).isEqualTo(folder.resolve("reports/2026-11-23-run-2"));
        assertThat(preview.fresh()).isLessThan(preview.open().get(Severity.HIGH));
        assertThat(Files.readAllBytes(folder.resolve("data/mandate-audit.mv.db")))
                .isEqualTo(database);
        assertThat(Files.readSymbolicLink(folder.resolve("reports/latest"))).isEqualTo(Path.of("2026-11-20-run-1"));
    }

    @Test
    void aFutureDateLeavesNoTrace() {
        workshop.run("audit.date", "2026-12-24");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("reports/2026-12-24-run-1")).isDirectory();
    }

    @Test
    void aHeldDatabaseMakesTheRunWait() throws SQLException {
        workshop.run();
        String url = "jdbc:h2:file:" + folder + "/data/mandate-audit";
        try (Connection other = DriverManager.getConnection(url + ";TRACE_LEVEL_FILE=0", "", "");
                var sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("MERGE INTO audit_lock VALUES ('7654321-2')");
            sql.execute("SELECT * FROM audit_lock WHERE organisation = '7654321-2' FOR UPDATE");
            RunEnded busy = catchThrowableOfType(RunEnded.class, () -> workshop.run("audit.date", "2026-11-21"));
            assertThat(busy.exitCode()).isEqualTo(ExitCode.BUSY);
            other.rollback();
        }
    }

    @Test
    void aListThatShrankIsRefusedUnlessThatIsAccepted() {
        workshop.run("audit.date", "2026-11-20");
        String[] lines = workshop.read("sample-data/mandates-granted.csv").split("(?<=\n)");
        workshop.write("sample-data/mandates-granted.csv", String.join("", java.util.Arrays.copyOf(lines, 30)));

        InputRefused refused = catchThrowableOfType(InputRefused.class, workshop::run);
        assertThat(refused).hasMessageStartingWith("granted: expected about 97 rows as in the last published run");
        assertThat(workshop.run("audit.accept-size-change", "true").report()).isDirectory();
    }

    @Test
    void aLostKeyIsNoNewKey() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        Files.delete(folder.resolve("data/audit.key"));
        RunEnded lost = catchThrowableOfType(RunEnded.class, workshop::run);
        assertThat(lost.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(lost).hasMessageStartingWith(folder + "/data/audit.key: expected the key of 32 bytes");
        assertThat(catchThrowableOfType(RunEnded.class, () -> workshop.run("audit.no-history", "true"))
                        .exitCode())
                .isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void anotherKeyIsNotTakenForTheLostOne() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        Files.write(folder.resolve("data/audit.key"), new byte[32]);
        RunEnded other = catchThrowableOfType(RunEnded.class, workshop::run);
        assertThat(other.exitCode()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(other)
                .hasMessage(folder + "/data/audit.key: expected the key of 32 bytes that earlier runs used,"
                        + " found another one; restore it, or purge those runs");

        new PublishedRuns(workshop.configuration()).purge(java.time.LocalDate.of(2026, 11, 21), false);
        assertThat(workshop.run().report()).isDirectory();
    }

    @Test
    void purgedRunsAreForgottenWithTheirReports() throws IOException {
        workshop.run("audit.date", "2026-11-20");
        workshop.run("audit.date", "2026-11-20", "audit.language", "sv");
        Outcome kept = workshop.run();
        Files.createDirectory(folder.resolve("reports/.2026-11-20-run-9.tmp"));
        PublishedRuns runs = new PublishedRuns(workshop.configuration());

        assertThat(runs.purge(java.time.LocalDate.of(2026, 11, 23), true)).isEqualTo(1);
        assertThat(runs.all().keySet().stream().map(run -> run.run())).containsExactly(2L);
        assertThat(folder.resolve("reports").toFile().list()).containsExactlyInAnyOrder("2026-11-23-run-2", "latest");
        assertThat(workshop.run()).isEqualTo(kept);
        assertThat(workshop.run("audit.date", "2026-11-20").report())
                .isEqualTo(folder.resolve("reports/2026-11-20-run-3"));
    }
}
