package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of some kind, as a test writes it: fields and rows with semicolons between cells. */
public final class SourceList {
    private final RecognisedInput input;
    private final List<Field> fields;
    private final List<SourceRow> rows = new ArrayList<>();

    private SourceList(InputKind kind, String file, List<Field> fields) {
        this.fields = fields;
        Map<String, Field> columns = new LinkedHashMap<>();
        fields.forEach(field -> columns.put(field.id(), field));
        input = new RecognisedInput(
                kind,
                Path.of(file),
                file,
                0,
                "",
                Instant.EPOCH,
                "UTF-8",
                ';',
                1,
                columns,
                List.of(),
                null,
                RecordStarts.NONE);
    }

    /** A list without rows; its headings are the ids of the fields. */
    public static SourceList of(InputKind kind, String file, String fields) {
        return new SourceList(
                kind, file, Arrays.stream(fields.split(" ")).map(Field::valueOf).toList());
    }

    /** How texts become values where only the constants and the usual days are known. */
    public static Cells cells() {
        return new Cells(new ImportRules(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of()));
    }

    /** Adds rows; the first stands on line 2. */
    public SourceList rows(String... texts) {
        for (String text : texts) {
            String[] cells = text.split(";", -1);
            Map<Field, String> row = new EnumMap<>(Field.class);
            for (int i = 0; i < fields.size(); i++) {
                row.put(fields.get(i), i < cells.length ? cells[i] : "");
            }
            rows.add(new SourceRecord(input.kind(), new Place(input.name(), rows.size() + 2), row));
        }
        return this;
    }

    /** Adds a row whose number of fields is wrong. */
    public SourceList brokenRow() {
        Place place = new Place(input.name(), rows.size() + 2);
        rows.add(new RejectedRow(input.kind(), place, "", Expected.FIELDS, "9", "8", null));
        return this;
    }

    public RecognisedInput input() {
        return input;
    }

    public List<SourceRow> rows() {
        return rows;
    }
}
