package fi.mandateaudit.campaign;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.SourceRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A good file, before anything happens to it.
 *
 * @param kind the kind of list
 * @param name the file's name
 * @param rules the words that it is read by
 * @param text its text, without a byte order mark
 * @param dress how the text became bytes
 * @param headingLine the line of its headings
 * @param rows its records, in order
 * @param rejected how many of its rows are rejected already
 * @param reference its records as the reference cuts them
 */
record Original(
        InputKind kind,
        String name,
        ImportRules rules,
        String text,
        Dress dress,
        int headingLine,
        List<Row> rows,
        int rejected,
        List<Reference.Row> reference) {

    /**
     * A record of it.
     *
     * @param line the line on which it begins
     * @param content what it says
     */
    record Row(int line, String content) {}

    private static final String BREAK = "\r\n|\r|\n";

    static Original of(InputKind kind, Path file, ImportRules rules) {
        try {
            Intake intake = new Intake(rules);
            RecognisedInput input = intake.recognise(kind, file);
            boolean mark =
                    input.encoding().endsWith("(BOM)") || input.encoding().startsWith("UTF-16");
            Charset charset = Charset.forName(input.encoding().replace(" (BOM)", ""));
            String text = new String(Files.readAllBytes(file), charset);
            Outcome outcome = Outcome.read(intake, input);
            List<Row> rows = outcome.records().stream()
                    .map(record -> new Row(record.place().line(), content(record)))
                    .toList();
            String bare = mark ? text.substring(1) : text;
            Dress dress = new Dress(charset, mark, input.delimiter(), bare.contains("\r\n") ? "\r\n" : "\n");
            return new Original(
                    kind,
                    String.valueOf(file.getFileName()),
                    rules,
                    bare,
                    dress,
                    input.headingLine(),
                    rows,
                    outcome.rejected().size(),
                    Reference.rows(bare, dress.delimiter()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a record says, wherever it stands and however it is dressed. */
    static String content(SourceRecord record) {
        return Arrays.stream(Field.values())
                .filter(record::has)
                .map(field -> field.id() + "=" + tidy(record.text(field)))
                .collect(Collectors.joining("|"));
    }

    static String tidy(String text) {
        return Folding.tidy(text);
    }

    /** The records from the headings on, as cells. */
    List<List<String>> table() {
        return reference.stream()
                .filter(row -> row.line() >= headingLine && !row.isBlank())
                .map(Reference.Row::fields)
                .toList();
    }

    /** The lines that hold a record of one line under the headings; the others are left alone. */
    List<Integer> lines() {
        return reference.stream()
                .filter(row -> row.line() > headingLine && row.lines() == 1 && !row.isBlank())
                .map(Reference.Row::line)
                .toList();
    }

    /** The text of a line, without its end. */
    String line(int line) {
        return text.split(BREAK, -1)[line - 1];
    }

    /** The text before a line, whatever ends the lines above. */
    String before(int line) {
        Matcher ends = Pattern.compile(BREAK).matcher(text);
        int begin = 0;
        for (int i = 1; i < line && ends.find(); i++) {
            begin = ends.end();
        }
        return text.substring(0, begin);
    }

    /** The text with other lines in the place of one. */
    String with(int line, String... others) {
        List<String> lines = new ArrayList<>(List.of(text.split(BREAK, -1)));
        lines.remove(line - 1);
        lines.addAll(line - 1, List.of(others));
        return String.join(dress.end(), lines);
    }
}
