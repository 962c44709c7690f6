package fi.mandateaudit.intake;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.Redaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        return valueOf(cells.date(required(field)), field, Expected.DAY);
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
     * Values that are separated by commas or bars.
     *
     * @param field a field
     * @return the values, tidied, without empty ones
     */
    public List<String> several(Field field) {
        return cells.several(row.text(field));
    }

    /**
     * Themes, whose names may hold commas: they are separated by bars.
     *
     * @return the values, tidied, without empty ones
     */
    public List<String> themes() {
        return cells.bars(row.text(Field.THEME));
    }

    /**
     * Clients that are separated by blanks, commas or bars.
     *
     * @return each Y-tunnus once, in order
     * @throws RowFault if a value is none
     */
    public Set<BusinessId> clients() throws RowFault {
        List<String> values = cells.clients(row.text(Field.CLIENTS));
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<BusinessId> clients = new TreeSet<>();
        for (String value : values) {
            clients.add(valueOf(BusinessId.parse(value), Field.CLIENTS, Expected.BUSINESS_ID));
        }
        return clients;
    }

    /**
     * Whether a cell has a label of a type or a state that nobody knows.
     *
     * @param field {@link Field#TYPE} or {@link Field#STATE}
     * @return false for a known label and an empty cell
     */
    public boolean isUnknownLabel(Field field) {
        String text = text(field);
        Optional<?> known = field == Field.TYPE ? cells.type(text) : cells.state(text);
        return !text.isEmpty() && known.isEmpty();
    }

    /**
     * What is wrong with the row.
     *
     * @param field the field at fault
     * @param expected what should stand there
     * @return the fault, to be thrown
     */
    public RowFault fault(Field field, Expected expected) {
        String detail = expected == Expected.DAY ? cells.dayPatterns() : "";
        return new RowFault(input.reject(row, field, expected, detail));
    }

    private <T> T valueOf(Optional<T> value, Field field, Expected expected) throws RowFault {
        if (value.isEmpty()) {
            throw fault(field, expected);
        }
        return value.get();
    }
}
