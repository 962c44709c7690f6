package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.scale.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments of every step, softly and hard; the next call must end as if nothing had happened. With
 * {@code -Dcampaign.kills=112} it kills many more.
 */
class KilledRunsIT {
    private static final int KILLED = 128 + 9;
    private static final int STOPPED = 128 + 15;
    private static final long SEED = 20261123;

    /** The steps after which a kill is due, at random within the next one; first what a short form should not miss. */
    private static final List<String> AFTER =
            List.of("read-mandates", "audit", "read-people", "compare", "", "prepare", "report");

    private final int kills = Integer.getInteger("campaign.kills", 4);
    private final int people = Integer.getInteger("campaign.people", 150);
    private final Map<String, Integer> moments = new TreeMap<>();

    @TempDir
    Path folder;

    private Map<String, byte[]> whole = Map.of();
    private long evaluated;
    private final Map<String, Long> durations = new HashMap<>();

    @BeforeEach
    void runOnceUndisturbed() throws Exception {
        Generator.main(folder.toString(), String.valueOf(people), String.valueOf(people * 20));
        Process process = start();
        for (String step : AFTER) {
            durations.put(step, 0L);
        }
        String before = "";
        long begun = System.nanoTime();
        for (String step : List.of("prepare", "read-people", "read-mandates", "audit", "compare", "report")) {
            await(process, step);
            durations.put(before, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            begun = System.nanoTime();
            before = step;
        }
        assertThat(process.waitFor()).isZero();
        durations.put(before, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        whole = report();
        evaluated = evaluated();
        assertThat(evaluated).isGreaterThan(people);
    }

    @Test
    void theNextCallEndsAsIfNothingHadHappened() throws Exception {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int kill = 0; kill < kills; kill++) {
            clear();
            // The number of steps is odd, so that each is killed in both ways in turn.
            boolean hard = kill % 2 == 0;
            String after = AFTER.get(kill % AFTER.size());
            String moment = kill(after, chance.nextLong(durations.getOrDefault(after, 0L) + 1), hard);
            moments.merge((hard ? "SIGKILL in " : "SIGTERM in ") + moment, 1, Integer::sum);
            assertThat(start().waitFor())
                    .as("the call after a kill in %s, which said: %s", moment, said())
                    .isZero();
            assertThat(report()).as("the report after a kill in %s", moment).containsExactlyInAnyOrderEntriesOf(whole);
            assertThat(evaluated()).as("evaluated after a kill in %s", moment).isEqualTo(evaluated);
        }
        System.out.println("killed: " + moments);
    }

    /** Kills a run a while after a step has ended, and tells what the database says was going on. */
    private String kill(String after, long delay, boolean hard) throws Exception {
        Process process = start();
        await(process, after);
        if (!process.waitFor(delay, TimeUnit.MILLISECONDS)) {
            if (hard) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
        }
        int exit = process.waitFor();
        assertThat(exit).isIn(0, hard ? KILLED : STOPPED);
        nothingIsHalfPublished();
        return exit == 0 ? "nothing, as it had ended" : step();
    }

    /** Waits until a step is told to have ended, or the process ends. */
    private void await(Process process, String step) throws IOException, InterruptedException {
        while (process.isAlive()
                && !step.isEmpty()
                && said().lines().noneMatch(line -> line.equals(step) || line.startsWith(step + ": "))) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private void nothingIsHalfPublished() throws IOException {
        Path published = folder.resolve("reports/2026-11-23-run-1");
        if (Files.exists(published)) {
            assertThat(report()).containsExactlyInAnyOrderEntriesOf(whole);
        } else {
            assertThat(folder.resolve("reports/latest")).doesNotExist();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("target/mandate-audit.jar").toAbsolutePath().toString(),
                        "--config",
                        folder.resolve("config").toString(),
                        "--fail-on",
                        "never")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** Everything but the lists and the key, whose pseudonyms stand in the report. */
    private void clear() throws IOException {
        delete(folder.resolve("reports"));
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(file -> !file.endsWith("audit.key")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Map<String, byte[]> report() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("reports/2026-11-23-run-1"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** How many people and rules were judged for good, over all attempts. */
    private long evaluated() throws SQLException {
        return Long.parseLong(ask("SELECT SUM(write_count) FROM batch_step_execution WHERE step_name = 'audit'", "0"));
    }

    private String step() throws SQLException {
        if (!Files.exists(folder.resolve("data/mandate-audit.mv.db"))) {
            return "start";
        }
        List<String> tables =
                List.of("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'BATCH_STEP_EXECUTION'");
        if (ask(tables.get(0), "0").equals("0")) {
            return "start";
        }
        return ask("SELECT step_name FROM batch_step_execution ORDER BY step_execution_id DESC LIMIT 1", "start");
    }

    private String ask(String sql, String otherwise) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/mandate-audit"));
                Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            String text = answer.next() ? answer.getString(1) : null;
            return text == null ? otherwise : text;
        }
    }
}
