package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T04:15:00Z");
    private static final Instant LATER = Instant.parse("2026-11-30T04:15:00Z");
    private static final String PUBLISHED =
            """
            # Of the last run that was published:
            # HELP mandate_audit_last_success_timestamp_seconds When a run was published last, in seconds since 1970.
            # TYPE mandate_audit_last_success_timestamp_seconds gauge
            mandate_audit_last_success_timestamp_seconds 1795407300
            # HELP mandate_audit_complete Whether everything could be evaluated.
            # TYPE mandate_audit_complete gauge
            mandate_audit_complete 0
            # HELP mandate_audit_mandate_rows Rows of the lists of mandates.
            # TYPE mandate_audit_mandate_rows gauge
            mandate_audit_mandate_rows 115
            # HELP mandate_audit_findings Findings by severity and state.
            # TYPE mandate_audit_findings gauge
            """;

    @TempDir
    Path folder;

    @Test
    void tellsOfAPublishedRun() throws IOException {
        MetricsFile metrics = new MetricsFile(folder.resolve("new/audit.prom"), Optional.empty());
        metrics.published(MONDAY, Duration.ofMillis(2500), outcome());
        String text = Files.readString(metrics.file());
        assertThat(text).startsWith(run(1795407300, "2.500", 3) + PUBLISHED);
        assertThat(text.lines().filter(line -> line.startsWith("mandate_audit_findings{")))
                .hasSize(Severity.values().length * State.values().length)
                .contains(
                        "mandate_audit_findings{severity=\"HIGH\",state=\"NEW\"} 2",
                        "mandate_audit_findings{severity=\"HIGH\",state=\"ACCEPTED\"} 0",
                        "mandate_audit_findings{severity=\"LOW\",state=\"RESOLVED\"} 1");
        assertThat(text)
                .endsWith(
                        """
                        # HELP mandate_audit_people People by status.
                        # TYPE mandate_audit_people gauge
                        mandate_audit_people{status="gaps"} 1
                        mandate_audit_people{status="not evaluated"} 0
                        mandate_audit_people{status="ready"} 2
                        mandate_audit_people{status="no role for this title"} 0
                        mandate_audit_people{status="needs nothing"} 0
                        mandate_audit_people{status="starts later"} 0
                        mandate_audit_people{status="left"} 0
                        """);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(metrics.file())))
                .isEqualTo("rw-------");
        assertThat(metrics.file().getParent().toFile().list()).containsExactly("audit.prom");
    }

    @Test
    void aRefusedRunIsSeenBesideTheLastPublishedOne() throws IOException {
        MetricsFile metrics = new MetricsFile(folder.resolve("audit.prom"), Optional.of(SomeGroup.name()));
        metrics.published(MONDAY, Duration.ofMillis(2500), outcome());
        String before = Files.readString(metrics.file());
        metrics.failed(LATER, Duration.ofMillis(40), ExitCode.REFUSED);
        metrics.failed(LATER, Duration.ofMillis(41), ExitCode.FAILED);
        assertThat(metrics.file())
                .hasContent(run(1796012100, "0.041", 1) + before.substring(before.indexOf("# Of the last run that")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(metrics.file())))
                .isEqualTo("rw-r-----");
        assertThat(SomeGroup.of(metrics.file())).isEqualTo(SomeGroup.name());
    }

    @Test
    void aFirstRunMayFail() throws IOException {
        MetricsFile metrics = new MetricsFile(folder.resolve("audit.prom"), Optional.empty());
        metrics.failed(MONDAY, Duration.ofSeconds(1), ExitCode.REFUSED);
        assertThat(metrics.file()).hasContent(run(1795407300, "1.000", 4));
    }

    private static String run(long ended, String took, int code) {
        return """
                # HELP mandate_audit_last_run_timestamp_seconds When the last run ended, in seconds since 1970.
                # TYPE mandate_audit_last_run_timestamp_seconds gauge
                mandate_audit_last_run_timestamp_seconds %s
                # HELP mandate_audit_last_run_duration_seconds How long the last run took.
                # TYPE mandate_audit_last_run_duration_seconds gauge
                mandate_audit_last_run_duration_seconds %s
                # HELP mandate_audit_last_run_exit_code What the last run ended with; 0, 2 and 3 published a report.
                # TYPE mandate_audit_last_run_exit_code gauge
                mandate_audit_last_run_exit_code %s
                """
                .formatted(Long.toString(ended), took, Integer.toString(code));
    }

    private static Outcome outcome() {
        List<StatedFinding> findings = List.of(
                Stated.finding(Code.MANDATE_MISSING, Severity.HIGH, State.NEW),
                Stated.finding(Code.MANDATE_MISSING, Severity.HIGH, State.NEW),
                Stated.finding(Code.MANDATE_DUPLICATE, Severity.LOW, State.RESOLVED));
        Tally tally = Tally.of(findings, List.of(Status.READY, Status.GAPS, Status.READY), false);
        return new Outcome(
                LocalDate.of(2026, 11, 23),
                3,
                115,
                Map.of(),
                2,
                1,
                tally,
                Language.FI,
                Path.of("reports/x"),
                ExitCode.INCOMPLETE);
    }
}
