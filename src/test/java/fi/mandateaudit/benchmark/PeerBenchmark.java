package fi.mandateaudit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.scale.EmptyJob;
import fi.mandateaudit.scale.Generator;
import fi.mandateaudit.scale.ReadingMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the program against a database that answers the same question from the same lists, in turn, pair by pair.
 *
 * <p>Nothing is asserted of times: machines are shared. The answers must be the same.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true", disabledReason = "the profile benchmark sets it")
class PeerBenchmark {
    private static final List<Integer> OUR_COLUMNS = List.of(4, 10, 16, 17);
    private static final List<Integer> PEER_COLUMNS = List.of(0, 1, 2, 3);

    private final int people = Integer.getInteger("benchmark.people", 1_000);
    private final int mandates = Integer.getInteger("benchmark.mandates", 20_000);
    private final int pairs = Integer.getInteger("benchmark.pairs", 5);
    private final String heap = System.getProperty("benchmark.heap", "3g");
    private final boolean plain = Boolean.parseBoolean(System.getProperty("benchmark.plain", "true"));
    private final Path folder = Path.of("target", "benchmark", people + "-" + mandates);

    @Test
    void answersLikeTheDatabaseAndTellsWhatEachTakes() throws IOException {
        if (!Files.exists(folder.resolve("granted.csv"))) {
            Generator.main(folder.toString(), String.valueOf(people), String.valueOf(mandates));
            withoutHoldings(folder.resolve("config/application.yml"));
        }
        List<Contestant> contestants = new ArrayList<>(List.of(byScript(), database(), emptyJob()));
        if (plain) {
            contestants.add(byJar());
        }
        List<Sample> samples = measure(contestants);
        Gaps ours = Gaps.read(folder.resolve("reports/latest/gaps.csv"), OUR_COLUMNS);
        Gaps theirs = Gaps.read(folder.resolve("peer.csv"), PEER_COLUMNS);
        assertThat(ours.byCode()).isEqualTo(theirs.byCode()).isNotEmpty();
        assertThat(ours.digest()).isEqualTo(theirs.digest());
        tell(samples, ours);
    }

    /** Everybody once to warm up, then all in turn. */
    private List<Sample> measure(List<Contestant> contestants) {
        List<Sample> samples = contestants.stream()
                .map(contestant -> new Sample(contestant.name(), new ArrayList<>()))
                .toList();
        for (int round = -1; round < pairs; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                Figures figures = Measurement.of(contestants.get(i), folder.resolve("contestant-" + i + ".log"));
                if (round >= 0) {
                    samples.get(i).runs().add(figures);
                }
            }
        }
        return samples;
    }

    private Contestant byScript() {
        return audit(
                "mandate audit, by its script",
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "JAVA_OPTS=-Xmx" + heap,
                Path.of("target", "mandate-audit").toString());
    }

    private Contestant byJar() {
        return audit(
                "mandate audit, by java -jar",
                java(),
                "-Xmx" + heap,
                "-jar",
                Path.of("target", "mandate-audit.jar").toString());
    }

    private Contestant audit(String name, String... program) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of("--config", folder.resolve("config").toString(), "--fail-on", "never", "--quiet"));
        return new Contestant(name, command, List.of(folder.resolve("data"), folder.resolve("reports")));
    }

    /** What a small audit cannot go below without leaving out its libraries. */
    private Contestant emptyJob() {
        return new Contestant(
                "an empty job",
                List.of(
                        java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmptyJob.class.getName(),
                        "--spring.datasource.url=jdbc:h2:file:"
                                + folder.resolve("empty/job").toAbsolutePath()),
                List.of(folder.resolve("empty")));
    }

    private Contestant database() {
        return new Contestant(
                "DuckDB",
                List.of(
                        java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabasePeer.class.getName(),
                        folder.toString(),
                        "2026-11-23",
                        folder.resolve("peer.csv").toString()),
                List.of(folder.resolve("peer.csv")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void withoutHoldings(Path settings) throws IOException {
        String text = Files.readString(settings);
        Files.writeString(settings, text.replace("audit:\n", "audit:\n  report: { holdings: false }\n"));
    }

    private void tell(List<Sample> samples, Gaps gaps) throws IOException {
        Sample script = samples.get(0);
        String text = String.format(
                        Locale.ROOT,
                        "%,d people, %,d mandates, JDK %s, heap %s, %d rounds; minimum · **median** · maximum%n%n",
                        people,
                        mandates,
                        Runtime.version().feature(),
                        heap,
                        pairs)
                + "| | wall, s | processors, s | peak memory, MiB |\n|---|---|---|---|\n"
                + samples.stream().map(Sample::rows).collect(Collectors.joining())
                + samples.stream().skip(1).map(script::ratioTo).collect(Collectors.joining("\n", "\n", "\n"))
                + samples.get(2).ratioTo(script)
                + String.format(
                        Locale.ROOT,
                        "%n%,.0f rows a second; gaps %s%n%s%n%n",
                        mandates / script.median(Figures::wall),
                        gaps.byCode(),
                        lastOf(told(ReadingMeasure.class, folder, "2")))
                + "| limit, one processor | s |\n|---|---|\n"
                + String.join("\n", told(Limits.class, folder.resolve("granted.csv")));
        Files.writeString(folder.resolve("result-" + Runtime.version().feature() + ".md"), text);
        System.out.println(text);
    }

    private static String lastOf(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    /** What another process says that does nothing else. */
    private List<String> told(Class<?> program, Path of, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(), "-Xmx" + heap, "-cp", System.getProperty("java.class.path"), program.getName(), of.toString()));
        command.addAll(List.of(arguments));
        Path log = folder.resolve(program.getSimpleName() + ".log");
        Measurement.of(new Contestant(program.getSimpleName(), command, List.of()), log);
        return Files.readAllLines(log);
    }
}
