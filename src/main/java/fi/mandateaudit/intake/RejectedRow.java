package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that cannot be read, with the reason. */
public final class RejectedRow implements SourceRow {
    private static final int LONGEST_FOUND = 120;
    private static final int LONGEST_ILLEGIBLE = 500;

    private final InputKind kind;
    private final Place place;
    private final String column;
    private final Expected expected;
    private final String detail;
    private final String found;
    private final @Nullable SourceRecord legible;
    private final String illegible;

    /**
     * Rejects a row.
     *
     * @param kind the kind of list that it stands in
     * @param place where it begins
     * @param column the heading of the column at fault, or empty if the row as a whole is
     * @param expected what should stand there
     * @param detail what belongs to the expectation, or empty
     * @param found what stands there; identity codes are blanked, controls are made visible, and it is cut
     *     to a length for reading
     * @param legible the row's cells if its number of fields is right, or null
     */
    public RejectedRow(
            InputKind kind,
            Place place,
            String column,
            Expected expected,
            String detail,
            String found,
            @Nullable SourceRecord legible) {
        this.kind = kind;
        this.place = place;
        this.column = column;
        this.expected = expected;
        this.detail = detail;
        String blanked = Redaction.blank(found);
        this.found =
                Visible.line(blanked.length() > LONGEST_FOUND ? blanked.substring(0, LONGEST_FOUND) + "…" : blanked);
        this.legible = legible == null ? null : legible.alone();
        illegible = found;
    }

    private RejectedRow(RejectedRow row, String illegible) {
        kind = row.kind;
        place = row.place;
        column = row.column;
        expected = row.expected;
        detail = row.detail;
        found = row.found;
        legible = row.legible;
        this.illegible = illegible.substring(0, Math.min(illegible.length(), LONGEST_ILLEGIBLE));
    }

    /** The same rejection, told apart from others by the text of its fields, which is never shown. */
    RejectedRow of(List<String> fields) {
        return new RejectedRow(this, String.join("\n", fields));
    }

    /**
     * The kind of list that the row stands in.
     *
     * @return the kind
     */
    public InputKind kind() {
        return kind;
    }

    @Override
    public Place place() {
        return place;
    }

    /**
     * The heading of the column at fault.
     *
     * @return the heading as the file has it, or empty
     */
    public String column() {
        return column;
    }

    /**
     * What should stand there.
     *
     * @return the expectation
     */
    public Expected expected() {
        return expected;
    }

    /**
     * What belongs to the expectation, for example how many fields.
     *
     * @return the detail, or empty
     */
    public String detail() {
        return detail;
    }

    /**
     * What stands there.
     *
     * @return the cell without identity codes
     */
    public String found() {
        return found;
    }

    /**
     * The cells, where the number of fields is right.
     *
     * @return the row as read before its fault, or nothing
     */
    public Optional<SourceRecord> legible() {
        return Optional.ofNullable(legible);
    }

    /**
     * What tells rejected rows apart, wherever they stand. It may hold identity codes: for a keyed digest only.
     *
     * @return every legible cell, or else the text up to the fault
     */
    public String content() {
        if (legible == null) {
            return String.join("\n", expected.name(), detail, illegible);
        }
        StringBuilder cells = new StringBuilder();
        for (Field field : Field.values()) {
            cells.append(legible.text(field)).append('\n');
        }
        return cells.toString();
    }

    @Override
    public String toString() {
        String where = column.isEmpty() ? place.toString() : place + ":" + column;
        return where + ": expected " + expected.inEnglish(detail) + ", found " + found;
    }
}
