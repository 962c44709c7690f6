package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dress of a file (encoding, delimiter, line ends, quotes, order of columns) changes no record. */
class CsvPropertiesTests {
    private static final List<String> HEADINGS = List.of("Henkilönumero", "Asiakas", "Palvelu", "Huom");
    private static final String ODD = "aÄö 1€é'\\#" + ";,\t|\"";

    @TempDir
    private Path folder;

    static Stream<Arguments> dresses() {
        return Stream.of("UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE", "windows-1252")
                .flatMap(encoding -> Stream.of(';', ',', '\t', '|').flatMap(delimiter -> Stream.of("\n", "\r\n", "\r")
                        .map(end -> Arguments.of(encoding, delimiter, end))));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void everyDressGivesEqualRecords(String encoding, char delimiter, String end) {
        Random random = new Random(encoding.hashCode() * 31L + delimiter * 7L + end.length());
        List<List<String>> rows = IntStream.range(0, 40)
                .mapToObj(i -> List.of("n" + i, text(random, ODD), text(random, ODD), text(random, ODD)))
                .toList();
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(order, random);
        String text = line(HEADINGS, order, delimiter, cell -> quote(cell, random, delimiter))
                + end
                + rows.stream()
                        .map(row -> line(row, order, delimiter, cell -> quote(cell, random, delimiter)) + end)
                        .collect(Collectors.joining());
        Reading reading = new Reading(folder);
        RecognisedInput input = reading.recognise(InputKind.ASSIGNMENTS, "f.csv", bytes(text, encoding));
        assertThat(input.encoding()).isEqualTo(encoding);
        assertThat(input.delimiter()).isEqualTo(delimiter);
        assertThat(input.unknownHeadings()).containsExactly("Huom");
        assertThat(reading.rows(input))
                .isEqualTo(IntStream.range(0, rows.size())
                        .mapToObj(i ->
                                (i + 2) + ": " + String.join(" | ", rows.get(i).subList(0, 3)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsQuotedComesBack(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            List<String> fields = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(field -> text(random, "ab;;\"\"\r\n\\"))
                    .toList();
            String text = line(
                    fields, IntStream.range(0, fields.size()).boxed().toList(), ';', cell -> quote(cell, random, ';'));
            assertThat(new Cutter(new Window(new StringReader(text + "\nx")), ';').next())
                    .isEqualTo(new Cut.Whole(1, fields));
        }
    }

    private static String line(
            List<String> cells, List<Integer> order, char delimiter, Function<String, String> quoting) {
        return order.stream().map(cells::get).map(quoting).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private static String quote(String cell, Random random, char delimiter) {
        boolean must =
                cell.isEmpty() || cell.chars().anyMatch(c -> c == '"' || c == delimiter || c == '\r' || c == '\n');
        return must || random.nextInt(3) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String text(Random random, String letters) {
        return random.ints(random.nextInt(8), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text, String encoding) {
        boolean mark = encoding.endsWith("(BOM)") || encoding.startsWith("UTF-16");
        Charset charset = Charset.forName(encoding.replace(" (BOM)", ""));
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }
}
