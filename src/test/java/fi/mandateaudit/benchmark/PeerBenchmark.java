package fi.mandateaudit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.scale.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Holds the program against a database that answers the same question from the same lists, in turn, pair by pair.
 *
 * <p>Nothing is asserted of times: machines are shared. The answers must be the same.
 */
class PeerBenchmark {
    private static final List<Integer> OUR_COLUMNS = List.of(4, 10, 16, 17);
    private static final List<Integer> PEER_COLUMNS = List.of(0, 1, 2, 3);

    private final int people = Integer.getInteger("benchmark.people", 1_000);
    private final int mandates = Integer.getInteger("benchmark.mandates", 20_000);
    private final int pairs = Integer.getInteger("benchmark.pairs", 5);
    private final String heap = System.getProperty("benchmark.heap", "3g");
    private final Path folder = Path.of("target", "benchmark", people + "-" + mandates);

    @Test
    void answersLikeTheDatabaseAndTellsWhatEachTakes() throws IOException, NoSuchAlgorithmException {
        if (!Files.exists(folder.resolve("granted.csv"))) {
            Generator.main(folder.toString(), String.valueOf(people), String.valueOf(mandates));
            withoutHoldings(folder.resolve("config/application.yml"));
        }
        Sample[] samples = measure(audit(), database());
        Gaps ours = Gaps.read(folder.resolve("reports/latest/gaps.csv"), OUR_COLUMNS);
        Gaps theirs = Gaps.read(folder.resolve("peer.csv"), PEER_COLUMNS);
        assertThat(ours.byCode()).isEqualTo(theirs.byCode()).isNotEmpty();
        assertThat(ours.digest()).isEqualTo(theirs.digest());
        tell(samples[0], samples[1], ours);
    }

    private Sample[] measure(Contestant one, Contestant other) {
        Measurement.of(one, folder.resolve("one.log"));
        Measurement.of(other, folder.resolve("other.log"));
        List<Figures> ofOne = new ArrayList<>();
        List<Figures> ofOther = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ofOne.add(Measurement.of(one, folder.resolve("one.log")));
            ofOther.add(Measurement.of(other, folder.resolve("other.log")));
        }
        return new Sample[] {new Sample(one.name(), ofOne), new Sample(other.name(), ofOther)};
    }

    private Contestant audit() {
        return new Contestant(
                "mandate audit",
                List.of(
                        java(),
                        "-Xmx" + heap,
                        "-jar",
                        Path.of("target", "mandate-audit.jar").toString(),
                        "--config",
                        folder.resolve("config").toString(),
                        "--fail-on",
                        "never",
                        "--quiet"),
                List.of(folder.resolve("data"), folder.resolve("reports")));
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

    private void tell(Sample ours, Sample theirs, Gaps gaps) throws IOException, NoSuchAlgorithmException {
        String text = String.format(
                        Locale.ROOT,
                        "%,d people, %,d mandates, JDK %s, heap %s, %d pairs; minimum · **median** · maximum%n%n",
                        people,
                        mandates,
                        Runtime.version().feature(),
                        heap,
                        pairs)
                + String.format("| | wall, s | processors, s | peak memory, MiB |%n|---|---|---|---|%n")
                + ours.rows()
                + theirs.rows()
                + String.format(
                        Locale.ROOT,
                        "%nratio: %s; %,.0f rows a second; gaps %s%n%n",
                        ours.ratioTo(theirs),
                        mandates / ours.median(Figures::wall),
                        gaps.byCode())
                + String.format("| limit, one processor | s |%n|---|---|%n")
                + new Limits().rows(folder.resolve("granted.csv"));
        Files.writeString(folder.resolve("result-" + Runtime.version().feature() + ".md"), text);
        System.out.print(text);
    }
}
