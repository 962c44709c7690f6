package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of an organisation: one row per line, under headings of one language. */
final class ListFile {
    private static final Map<InputKind, Set<Field>> NEEDED = Map.of(
            InputKind.EMPLOYEES, EnumSet.of(Field.EMPLOYEE_NO, Field.LAST_NAME, Field.FIRST_NAME, Field.TITLE),
            InputKind.ASSIGNMENTS, EnumSet.of(Field.EMPLOYEE_NO, Field.CLIENT),
            InputKind.GRANTED,
                    EnumSet.of(Field.THEME, Field.TYPE, Field.ASSIGNEE_NAME, Field.VALID_FROM, Field.VALID_TO),
            InputKind.RECEIVED, EnumSet.of(Field.THEME, Field.ASSIGNOR_ID, Field.VALID_FROM, Field.VALID_TO));

    private final InputKind kind;
    private final String name;
    private final Form form;
    private final List<Row> rows;

    /**
     * How a list is written.
     *
     * @param language the language of headings and labels
     * @param delimiter between fields
     * @param days how days are written
     * @param headings the chosen heading of each field
     * @param order the order of columns
     */
    record Form(
            Language language,
            String delimiter,
            DateTimeFormatter days,
            Map<Field, String> headings,
            List<Field> order) {
        static Form random(InputKind kind, Language language, Wordbook words, Chance chance) {
            Map<Field, String> headings = new EnumMap<>(Field.class);
            for (Field field : RandomLists.FIELDS.get(kind)) {
                headings.put(field, chance.of(words.headings(kind, field, language)));
            }
            DateTimeFormatter days = DateTimeFormatter.ofPattern(chance.of("d.M.uuuu", "uuuu-MM-dd"), Locale.ROOT);
            return new Form(
                    language, chance.of(";", ",", "\t", "|"), days, headings, chance.shuffled(headings.keySet()));
        }
    }

    ListFile(InputKind kind, String name, Form form, Collection<Row> rows) {
        this.kind = kind;
        this.name = name;
        this.form = form;
        this.rows = new ArrayList<>(rows);
    }

    InputKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Language language() {
        return form.language();
    }

    List<Row> rows() {
        return rows;
    }

    String day(LocalDate day) {
        return form.days().format(day);
    }

    /** The row that begins on a line. */
    Row row(int line) {
        return rows.get(line - 2);
    }

    void add(Row row) {
        rows.add(row);
    }

    ListFile copy() {
        return new ListFile(kind, name, form, rows.stream().map(Row::copy).toList());
    }

    /** The same in another order of rows and columns, under another name. */
    ListFile shuffled(String otherName, Chance chance) {
        Form other = new Form(
                form.language(), form.delimiter(), form.days(), form.headings(), chance.shuffled(form.order()));
        return new ListFile(kind, otherName, other, chance.shuffled(rows));
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(name), text());
    }

    String text() {
        List<Field> columns = form.order().stream().filter(this::isWritten).toList();
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream()
                .map(form.headings()::get)
                .map(this::quoted)
                .collect(Collectors.joining(form.delimiter())));
        rows.forEach(row -> lines.add(line(row, columns)));
        return String.join("\r\n", lines) + "\r\n";
    }

    private boolean isWritten(Field field) {
        return NEEDED.get(kind).contains(field)
                || rows.stream().anyMatch(row -> row.fields().contains(field));
    }

    private String line(Row row, List<Field> columns) {
        return row.illegible().isEmpty()
                ? columns.stream().map(row::text).map(this::quoted).collect(Collectors.joining(form.delimiter()))
                : row.illegible();
    }

    private String quoted(String text) {
        return text.contains(form.delimiter()) ? "\"" + text + "\"" : text;
    }
}
