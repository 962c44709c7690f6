package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many readers share a file, together they read what one does. */
class SharesTests {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADINGS = "Henkilönumero;Asiakas;Huom\n";
    private static final List<String> SCRAPS =
            List.of("\"", "\"", "\"\"", ";", ";", ";", "\n", "\n", "\r", "\r\n", "a", "ä", "€", "1", " ");

    @TempDir
    private Path folder;

    static Stream<Arguments> dresses() {
        return Stream.of("\n", "\r\n", "\r")
                .flatMap(end -> Stream.of(
                        Arguments.of(end, "", UTF_8),
                        Arguments.of(end, "\uFEFF", UTF_8),
                        Arguments.of(end, "\uFEFF", UTF_16LE),
                        Arguments.of(end, "\uFEFF", UTF_16BE),
                        Arguments.of(end, "", WINDOWS_1252)));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void areTheFile(String end, String mark, Charset charset) {
        String text = mark + HEADINGS + rows(200, i -> i + ";\"Ääni " + i + "\n\"\"x\"\";\";é");
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(
                InputKind.ASSIGNMENTS, "f.csv", text.replace("\n", end).getBytes(charset));
        List<String> whole = reading.rows(input);

        assertThat(whole).hasSize(200);
        for (int count : new int[] {1, 2, 7}) {
            List<List<String>> shares = reading.shares(input, count);
            assertThat(shares).hasSize(count).doesNotContain(List.of());
            assertThat(shares.stream().flatMap(List::stream)).isEqualTo(whole);
        }
    }

    static Stream<Charset> encodings() {
        return Stream.of(UTF_8, WINDOWS_1252);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void ofALongFileAreTheFile(Charset charset) throws NoSuchAlgorithmException {
        byte[] bytes = (HEADINGS
                        + rows(
                                30_000,
                                i -> i + ";\"Ääni " + i + (i % 20 == 0 ? "\nöö" : "") + "\";" + "é".repeat(i % 23)))
                .getBytes(charset);
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", bytes);

        assertThat(input.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        List<List<String>> shares = reading.shares(input, 7);
        assertThat(shares.stream().flatMap(List::stream)).isEqualTo(reading.rows(input));
        assertThat(shares).extracting(List::size).allMatch(rows -> rows > 4_000 && rows < 4_600);
        for (List<InputPart> share : Shares.of(List.of(input), 7)) {
            RecordStart first = share.get(0).first();
            if (first != null) {
                RunningFingerprint before = RunningFingerprint.begin();
                before.pass(bytes, 0, (int) first.offset());
                assertThat(first.before().fingerprint()).isEqualTo(before.fingerprint());
            }
        }
    }

    @Test
    void areCutAtNoLineBreakInQuotes() {
        // Half of the file's bytes end in the middle of the quoted field.
        String before = HEADINGS + rows(20, i -> i + ";;");
        String quoted = "20;\"" + "x".repeat(40) + "\n" + "y".repeat(40) + "\";\n";
        String text = before + quoted + "1;" + "z".repeat(before.getBytes(UTF_8).length - 7) + ";\n2;;\n";
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", text.getBytes(UTF_8));

        assertThat(input.bytes() / 2).isBetween((long) text.indexOf("xx"), (long) text.indexOf("yy") + 40);
        assertThat(reading.shares(input, 2)).extracting(List::size).containsExactly(21, 2);
    }

    @Test
    void areNotCutAfterAQuoteThatNobodyCloses() {
        String text = HEADINGS + rows(60, i -> i + ";\"A\";") + "60;\"A;\n" + rows(150, i -> i + ";B;");
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", text.getBytes(UTF_8));
        List<List<String>> shares = reading.shares(input, 4);

        assertThat(shares.stream().flatMap(List::stream)).isEqualTo(reading.rows(input));
        assertThat(shares).extracting(List::isEmpty).containsExactly(false, false, true, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areTheFileWhateverItsQuotes(long seed) {
        Random random = new Random(seed);
        Reading reading = new Reading(folder);
        int cut = 0;
        for (int i = 0; i < 80; i++) {
            String text = HEADINGS + rows(3, row -> row + ";A;") + scraps(random);
            RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", text.getBytes(UTF_8));
            List<String> whole = reading.rows(input);
            List<List<String>> shares = reading.shares(input, 2 + random.nextInt(9));
            assertThat(shares.stream().flatMap(List::stream)).as(text).isEqualTo(whole);
            cut += shares.stream().filter(share -> !share.isEmpty()).count() > 2 ? 1 : 0;
        }
        assertThat(cut).isGreaterThan(10);
    }

    @Test
    void eachRefusesBytesThatChangedInIt() throws IOException {
        byte[] bytes = (HEADINGS + rows(90, i -> i + ";A;")).getBytes(UTF_8);
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", bytes);
        bytes[bytes.length / 2] = 'B';
        Files.write(folder.resolve("f.csv"), bytes);

        List<List<InputPart>> shares = Shares.of(List.of(input), 3);
        assertThat(reading.rows(shares.get(0).get(0))).isNotEmpty();
        assertThat(reading.rows(shares.get(2).get(0))).isNotEmpty();
        assertThatThrownBy(() -> reading.rows(shares.get(1).get(0)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("changed while it was read");
    }

    @ParameterizedTest
    @ValueSource(ints = {-400, -1, 1})
    void theLastRefusesAFileOfAnotherLength(int more) throws IOException {
        String text = HEADINGS + rows(90, i -> i + ";A;");
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", text.getBytes(UTF_8));
        Files.writeString(folder.resolve("f.csv"), (text + "\n").substring(0, text.length() + more));

        List<InputPart> last = Shares.of(List.of(input), 3).get(2);
        assertThatThrownBy(() -> reading.rows(last.get(0)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("changed while it was read");
    }

    @Test
    void ofSeveralFilesGoOnFromOneToTheNext() {
        Reading reading = new Reading(folder);
        List<RecognisedInput> inputs = Stream.of(5, 300, 10)
                .map(count -> reading.recognise(
                        InputKind.ASSIGNMENTS,
                        count + ".csv",
                        (HEADINGS + rows(count, i -> i + ";A;")).getBytes(UTF_8)))
                .toList();
        List<List<InputPart>> shares = Shares.of(inputs, 3);

        assertThat(shares)
                .extracting(
                        share -> share.stream().map(part -> part.input().name()).collect(Collectors.joining(" ")))
                .containsExactly("5.csv 300.csv", "300.csv", "300.csv 10.csv");
        assertThat(shares.stream().map(share -> share.stream()
                        .mapToInt(part -> reading.rows(part).size())
                        .sum()))
                .allMatch(rows -> rows > 90 && rows < 120);
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).map(text -> text + "\n").collect(Collectors.joining());
    }

    private static String scraps(Random random) {
        return IntStream.range(0, 150)
                .mapToObj(i -> SCRAPS.get(random.nextInt(SCRAPS.size())))
                .collect(Collectors.joining());
    }
}
