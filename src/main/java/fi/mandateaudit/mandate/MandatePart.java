package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.roster.Assignee;
import java.util.Optional;

/** Takes the rows of one part of a granted or received file, on one thread; other parts may be taken beside it. */
public final class MandatePart {
    private final MandateRows rows;
    private final RecognisedInput input;
    private final Cells cells;
    private final MandateWords words;
    private final MandateRowReader reader;
    private final RowTable.Writer table;
    private int taken;
    private int outOfScope;

    MandatePart(MandateRows rows, MandateWords words, RecognisedInput input, Cells cells) {
        this.rows = rows;
        this.words = words;
        this.input = input;
        this.cells = cells;
        reader = new MandateRowReader(words, input, this::texts);
        table = rows.table(input.kind()).writer();
    }

    /**
     * Takes a row.
     *
     * @param row the row
     */
    public void take(SourceRow row) {
        taken++;
        if (row instanceof RejectedRow unread) {
            reject(unread);
        } else if (row instanceof SourceRecord source) {
            try {
                reader.read(source).ifPresentOrElse(table::add, () -> outOfScope++);
            } catch (RowFault fault) {
                reject(fault.row());
            }
        }
    }

    /** Adds what was counted to the whole, once all rows of the part are taken. */
    void end() {
        rows.count(input, taken, outOfScope);
        int[] written = reader.cellsInLanguages();
        for (int number = 0; number < written.length; number++) {
            rows.countLanguages(input, words.languages(number), written[number]);
        }
    }

    private void reject(RejectedRow row) {
        Optional<RowCells> legible = row.legible().map(this::texts);
        Optional<Assignee> assignee =
                legible.filter(cells -> input.kind() == InputKind.GRANTED).flatMap(words::faultyAssignee);
        rows.reject(new Unread(input, row, legible, assignee));
    }

    private RowCells texts(SourceRecord row) {
        return new RowCells(input, row, cells);
    }
}
