package fi.mandateaudit.intake;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.Redaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row as values; a cell that is none is the row's fault. */
public final class RowCells {
    private final RecognisedInput input;
    private final SourceRecord row;
    private final Cells cells;

    /**
     * Takes a row.
     *
     * @param input the file that it stands in
     * @param row the row
     * @param cells how texts become values
     */
    public RowCells(RecognisedInput input, SourceRecord row, Cells cells) {
        this.input = input;
        this.row = row;
        this.cells = cells;
    }

    /**
     * The file that the row stands in.
     *
     * @return the file
     */
    public RecognisedInput input() {
        return input;
    }

    /**
     * Where the row begins.
     *
     * @return file and line
     */
    public Place place() {
        return row.place();
    }

    /**
     * Whether the list says anything about a field.
     *
     * @param field a field
     * @return true if it has a column or a constant of it
     */
    public boolean has(Field field) {
        return row.has(field);
    }

    /**
     * A cell's text, however it was written.
     *
     * @param field a field
     * @return the text, tidied; empty if there is none
     */
    public String text(Field field) {
        return Folding.tidy(row.text(field));
    }

    /**
     * A cell's text for showing.
     *
     * @param field a field
     * @return the text, tidied, identity codes blanked; empty if there is none
     */
    public String shown(Field field) {
        return Redaction.blank(text(field));
    }

    /**
     * The text of a cell that may not be empty.
     *
     * @param field a field
     * @return the text, tidied
     * @throws RowFault if it is empty
     */
    public String required(Field field) throws RowFault {
        String text = text(field);
        if (text.isEmpty()) {
            throw fault(field, Expected.SOMETHING);
        }
        return text;
    }

    /**
     * A day.
     *
     * @param field a field
     * @return the day, or null if the cell is empty
     * @throws RowFault if it holds something else
     */
    public @Nullable LocalDate day(Field field) throws RowFault {
        return text(field).isEmpty() ? null : requiredDay(field);
    }

    /**
     * A day that must be there.
     *
     * @param field a field
     * @return the day
     * @throws RowFault if the cell is empty or holds something else
     */
    public LocalDate requiredDay(Field field) throws RowFault {
        return valueOf(cells.day(required(field)), field, Expected.DAY);
    }

    /**
     * A Y-tunnus that must be there, in any of its forms.
     *
     * @param field a field
     * @return the Y-tunnus
     * @throws RowFault if the cell is empty or holds something else
     */
    public BusinessId businessId(Field field) throws RowFault {
        return valueOf(BusinessId.parse(required(field)), field, Expected.BUSINESS_ID);
    }

    /**
     * A type of mandate that must be there.
     *
     * @param field a field
     * @return the type
     * @throws RowFault if the cell is empty or holds something else
     */
    public MandateType type(Field field) throws RowFault {
        return valueOf(cells.type(required(field)), field, Expected.TYPE);
    }

    /**
     * A state of a mandate.
     *
     * @param field a field
     * @return the state, or null if the cell is empty
     * @throws RowFault if it holds something else
     */
    public @Nullable MandateState state(Field field) throws RowFault {
        String text = text(field);
        return text.isEmpty() ? null : valueOf(cells.state(text), field, Expected.STATE);
    }

    /**
     * The values of a cell.
     *
     * @param field a field
     * @param separator what stands between values
     * @return the values that are not empty, tidied
     */
    public List<String> values(Field field, Pattern separator) {
        return separator
                .splitAsStream(text(field))
                .map(Folding::tidy)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * What is wrong with the row.
     *
     * @param field the field at fault
     * @param expected what should stand there
     * @return the fault, to be thrown
     */
    public RowFault fault(Field field, Expected expected) {
        return new RowFault(new RejectedRow(row.kind(), row.place(), heading(field), expected, "", text(field), row));
    }

    private String heading(Field field) {
        return input.columns().entrySet().stream()
                .filter(column -> column.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private <T> T valueOf(Optional<T> value, Field field, Expected expected) throws RowFault {
        if (value.isEmpty()) {
            throw fault(field, expected);
        }
        return value.get();
    }
}
