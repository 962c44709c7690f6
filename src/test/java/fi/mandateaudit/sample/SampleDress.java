package fi.mandateaudit.sample;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the lists of the sample in another dress: encoding, delimiter, language of headings, order of rows and columns.
 *
 * @param encoding the encoding's name for people
 * @param delimiter the delimiter
 * @param language the language of the headings
 */
record SampleDress(String encoding, char delimiter, Language language) {
    static final String PREFIX = "x-";
    private static final Map<String, InputKind> LISTS = Map.of(
            "employees.csv",
            InputKind.EMPLOYEES,
            "assignments.csv",
            InputKind.ASSIGNMENTS,
            "mandates-granted.csv",
            InputKind.GRANTED,
            "mandates-granted-sv.csv",
            InputKind.GRANTED,
            "mandates-received.csv",
            InputKind.RECEIVED);

    /** Writes every list, and tells which line of it was which of the sample. */
    Map<String, String> write(Path from, Path to, ImportRules rules) throws Exception {
        Map<String, String> lines = new HashMap<>();
        for (String name : LISTS.keySet()) {
            RecognisedInput input = new Intake(rules).recognise(LISTS.get(name), from.resolve(name));
            write(input, to.resolve(PREFIX + name), rules, lines);
        }
        return lines;
    }

    private void write(RecognisedInput input, Path to, ImportRules rules, Map<String, String> lines) throws Exception {
        List<List<String>> rows = rows(input);
        List<String> headings = rows.remove(0).stream()
                .map(heading -> translated(input, heading, rules))
                .toList();
        Random random = new Random(toString().hashCode());
        List<Integer> columns = shuffled(headings.size(), random);
        StringBuilder text = new StringBuilder(line(headings, columns));
        List<Integer> order = shuffled(rows.size(), random);
        for (int i = 0; i < order.size(); i++) {
            text.append(line(rows.get(order.get(i)), columns));
            lines.put(
                    PREFIX + input.name() + ":" + (i + 2),
                    input.name() + ":" + (order.get(i) + input.headingLine() + 1));
        }
        Files.write(to, bytes(text.toString()));
    }

    private static List<List<String>> rows(RecognisedInput input) throws Exception {
        Charset charset = Charset.forName(input.encoding().replace(" (BOM)", ""));
        List<List<String>> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new InputStreamReader(Files.newInputStream(input.path()), charset))
                .withCSVParser(new RFC4180ParserBuilder()
                        .withSeparator(input.delimiter())
                        .build())
                .withSkipLines(input.headingLine() - 1)
                .build()) {
            reader.forEach(row -> rows.add(List.of(row)));
        }
        return rows;
    }

    /** The first heading of the language for the same field, or the heading itself if there is none. */
    private String translated(RecognisedInput input, String heading, ImportRules rules) {
        Field field = input.columns().get(Folding.tidy(heading));
        return rules.headings().get(input.kind()).entrySet().stream()
                .filter(known ->
                        known.getValue() == field && rules.headingLanguages().get(known.getKey()) == language)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(heading);
    }

    /** The cells in the order of the columns; what is beyond them stays there. */
    private String line(List<String> cells, List<Integer> columns) {
        List<String> ordered = new ArrayList<>(
                columns.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList());
        ordered.addAll(cells.subList(Math.min(columns.size(), cells.size()), cells.size()));
        return ordered.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter))) + "\r\n";
    }

    private String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == delimiter || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private byte[] bytes(String text) {
        boolean mark = encoding.endsWith("(BOM)") || encoding.startsWith("UTF-16");
        return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding.replace(" (BOM)", "")));
    }
}
