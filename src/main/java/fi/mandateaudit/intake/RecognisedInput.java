package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An input file and how it is understood.
 *
 * @param kind the kind of list
 * @param path where the file lies
 * @param name by which places call it
 * @param bytes its size
 * @param sha256 the fingerprint of its bytes, lower-case hexadecimal
 * @param modified when the file was last written
 * @param encoding the encoding's name for people: UTF-8, UTF-8 (BOM), UTF-16LE, UTF-16BE or windows-1252, ISO-8859-1
 * @param delimiter what separates fields
 * @param headingLine the line of the headings, from 1
 * @param columns the meaning of each column, by its heading as written (tidied); unknown headings are absent
 * @param unknownHeadings headings that mean nothing to the program, as written
 * @param language the language in which most headings are written, or null if none tells
 * @param starts where it may be cut in two
 */
public record RecognisedInput(
        InputKind kind,
        Path path,
        String name,
        long bytes,
        String sha256,
        Instant modified,
        String encoding,
        char delimiter,
        int headingLine,
        Map<String, Field> columns,
        List<String> unknownHeadings,
        @Nullable Language language,
        RecordStarts starts) {

    /**
     * The same file by another name.
     *
     * @param other by which places shall call it
     * @return the file
     */
    public RecognisedInput called(String other) {
        return copy(other, starts);
    }

    /** The same file, cut nowhere else than there. */
    RecognisedInput with(RecordStarts proven) {
        return copy(name, proven);
    }

    private RecognisedInput copy(String called, RecordStarts cut) {
        return new RecognisedInput(
                kind,
                path,
                called,
                bytes,
                sha256,
                modified,
                encoding,
                delimiter,
                headingLine,
                columns,
                unknownHeadings,
                language,
                cut);
    }

    /**
     * How the file calls a field.
     *
     * @param field a field
     * @return the heading as written, or the field's name in configuration if it has no column
     */
    public String headingOf(Field field) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field.id());
    }

    /**
     * Rejects a record for one of its cells.
     *
     * @param record a record of this file
     * @param field the field at fault
     * @param expected what should stand there
     * @param detail what belongs to the expectation, or empty
     * @return the row with the column's heading and the cell that was found
     */
    public RejectedRow reject(SourceRecord record, Field field, Expected expected, String detail) {
        return new RejectedRow(kind, record.place(), headingOf(field), expected, detail, record.text(field), record);
    }
}
