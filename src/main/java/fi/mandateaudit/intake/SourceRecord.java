package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of an input, by the meaning of its columns; constants stand in for columns that the file does not have. */
public final class SourceRecord implements SourceRow {
    private final InputKind kind;
    private final int line;
    private final Columns columns;
    private final Fields cells;

    SourceRecord(InputKind kind, int line, Columns columns, Fields cells) {
        this.kind = kind;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * Makes a record.
     *
     * @param kind the kind of list that it stands in
     * @param place where it begins
     * @param cells the text of each field, as unquoted, not tidied
     */
    public SourceRecord(InputKind kind, Place place, Map<Field, String> cells) {
        this(kind, place.line(), Columns.of(place.file(), cells), Fields.of(List.copyOf(cells.values())));
    }

    /**
     * The kind of list that the record stands in.
     *
     * @return the kind
     */
    public InputKind kind() {
        return kind;
    }

    @Override
    public Place place() {
        return new Place(columns.file(), line);
    }

    /**
     * The line on which the record begins.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The text of a field.
     *
     * @param field a field
     * @return its text, empty if the list has no such column
     */
    public String text(Field field) {
        int column = columns.of(field);
        return column < 0 ? columns.constant(field) : cells.get(column);
    }

    /**
     * Whether the list says anything about a field.
     *
     * @param field a field
     * @return true if it has a column or a constant of it
     */
    public boolean has(Field field) {
        return columns.fields().contains(field);
    }

    /** The fields of which the list says something, in their order. */
    Set<Field> fields() {
        return columns.fields();
    }

    /** The column of a field among the cells, or a negative number. */
    int column(Field field) {
        return columns.of(field);
    }

    /** The cells as bytes. */
    Fields cells() {
        return cells;
    }

    /** The same record for keeping: it holds no other's bytes. */
    SourceRecord alone() {
        Fields alone = cells.alone();
        return alone == cells ? this : new SourceRecord(kind, line, columns, alone);
    }

    /** Shows the place alone: cells may hold identity codes. */
    @Override
    public String toString() {
        return place().toString();
    }
}
