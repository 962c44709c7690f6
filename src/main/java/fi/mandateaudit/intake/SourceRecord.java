package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import java.util.Map;
import java.util.Set;

/** A row of an input, by the meaning of its columns; constants stand in for columns that the file does not have. */
public final class SourceRecord implements SourceRow {
    private final InputKind kind;
    private final Place place;
    private final Map<Field, String> cells;

    /**
     * Makes a record.
     *
     * @param kind the kind of list that it stands in
     * @param place where it begins
     * @param cells the text of each field, as unquoted, not tidied
     */
    public SourceRecord(InputKind kind, Place place, Map<Field, String> cells) {
        this.kind = kind;
        this.place = place;
        this.cells = cells;
    }

    /**
     * The kind of list that the record stands in.
     *
     * @return the kind
     */
    public InputKind kind() {
        return kind;
    }

    /**
     * Where the record begins.
     *
     * @return file and line
     */
    public Place place() {
        return place;
    }

    /**
     * The text of a field.
     *
     * @param field a field
     * @return its text, empty if the list has no such column
     */
    public String text(Field field) {
        return cells.getOrDefault(field, "");
    }

    /**
     * Whether the list says anything about a field.
     *
     * @param field a field
     * @return true if it has a column or a constant of it
     */
    public boolean has(Field field) {
        return cells.containsKey(field);
    }

    /** The fields of which the list says something, in their order. */
    Set<Field> fields() {
        return cells.keySet();
    }

    /** Shows the place alone: cells may hold identity codes. */
    @Override
    public String toString() {
        return place.toString();
    }
}
