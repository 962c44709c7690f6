package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.intake.InputRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A year of monthly runs, month by month as {@code year/} has it by hand; on either database. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class YearIT {
    private static final String CUT_SHORT = "2025-08-01";
    private static final String KILLED = "2025-10-01";

    @TempDir
    Path folder;

    @Test
    void onH2() throws Exception {
        pass(Year.in(folder, "jdbc:h2:file:" + folder + "/data/mandate-audit"));
    }

    @Test
    void onPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            pass(Year.in(folder, server.getJdbcUrl("postgres", "postgres")));
        }
    }

    private void pass(Year year) throws Exception {
        Map<String, Map<String, String>> reports = new HashMap<>();
        for (String month : Year.months()) {
            if (month.equals(CUT_SHORT)) {
                refuseWhatIsCutShort(year, month);
            }
            year.turnTo(month);
            if (month.equals(KILLED)) {
                assertThat(year.runAndDie(month)).isEqualTo(DyingRun.DEAD);
            }
            Outcome outcome = year.run(month);
            assertThat(year.findings(outcome.report()))
                    .as(month)
                    .containsExactlyInAnyOrderElementsOf(Year.expected(month));
            reports.put(month, files(outcome.report()));
            if (month.equals(KILLED)) {
                changeNothing(year, month);
            }
        }
        tellTheHistory(year);
        for (String month : List.of("2025-05-01", "2025-07-01")) {
            makeAgain(year, month, reports.get(month));
        }
    }

    private static void refuseWhatIsCutShort(Year year, String month) throws IOException {
        year.cutShort(month);
        assertThat(catchThrowableOfType(InputRefused.class, () -> year.run(month)))
                .hasMessage("employees: expected about 64 rows as in the last published run, found 4"
                        + " (60 rows or 94 % fewer); if this is right, add --accept-size-change");
    }

    /** The same rows in another order and in a file of another name: another run, in which nothing is new or gone. */
    private static void changeNothing(Year year, String month) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(year.folder().resolve("employees.csv")));
        Collections.reverse(rows.subList(1, rows.size()));
        year.write("shuffled.csv", String.join("\n", rows) + "\n");
        Outcome outcome = year.run(
                month,
                "audit.inputs.employees[0]",
                year.folder().resolve("shuffled.csv").toString());
        assertThat(year.findings(outcome.report()))
                .containsExactlyInAnyOrderElementsOf(Year.expected(month).stream()
                        .map(line -> line.replace(";NEW;", ";PERSISTING;"))
                        .toList());
    }

    private static void tellTheHistory(Year year) {
        assertThat(new PublishedRuns(year.configuration("2025-12-01"))
                        .all().keySet().stream().map(YearIT::line))
                .containsExactly(
                        "2025-01-01 1 new 0 resolved",
                        "2025-02-01 1 new 0 resolved",
                        "2025-03-01 0 new 0 resolved",
                        "2025-04-01 1 new 1 resolved",
                        "2025-05-01 2 new 0 resolved",
                        "2025-06-01 0 new 2 resolved",
                        "2025-07-01 1 new 2 resolved",
                        "2025-08-01 1 new 1 resolved",
                        "2025-09-01 0 new 2 resolved",
                        "2025-10-01 3 new 0 resolved",
                        "2025-10-01 0 new 0 resolved",
                        "2025-11-01 1 new 3 resolved",
                        "2025-12-01 0 new 1 resolved");
    }

    private static String line(PublishedRun run) {
        return run.key().auditDate() + " " + run.fresh() + " new " + run.resolved() + " resolved";
    }

    /** A deleted report comes back byte for byte, whatever later runs know of people. */
    private static void makeAgain(Year year, String month, Map<String, String> report) throws IOException {
        year.turnTo("2025-01-01");
        year.turnTo(month);
        Outcome first = year.run(month);
        ReportFolders.delete(first.report());
        Outcome again = year.run(month);
        assertThat(again).isEqualTo(first);
        assertThat(files(again.report())).isEqualTo(report);
        assertThat(again.date()).isEqualTo(LocalDate.parse(month));
    }

    private static Map<String, String> files(Path report) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(report)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
