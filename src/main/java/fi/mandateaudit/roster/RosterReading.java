package fi.mandateaudit.roster;

import static java.util.Comparator.comparing;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.RowTally;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the rows of HR's exports, in any order, and makes the roster of them. */
public final class RosterReading {
    private final Cells cells;
    private final HrRowReader reader;
    private final RowTally tally = new RowTally();
    private final List<PlacedRow> rows = new ArrayList<>();
    private final List<PlacedRow> faulty = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    /**
     * Starts with nobody.
     *
     * @param cells how texts become values
     * @param own our Y-tunnus: rows of another employer make no person
     */
    public RosterReading(Cells cells, BusinessId own) {
        this.cells = cells;
        this.reader = new HrRowReader(own);
    }

    /**
     * Takes a row.
     *
     * @param input the file, always the same object
     * @param row the row
     */
    public void add(RecognisedInput input, SourceRow row) {
        tally.row(input);
        if (row instanceof RejectedRow unread) {
            reject(input, unread);
        } else if (row instanceof SourceRecord source) {
            read(input, source);
        }
    }

    private void read(RecognisedInput input, SourceRecord source) {
        try {
            Optional<HrRow> row = reader.read(new RowCells(input, source, cells));
            if (row.isPresent()) {
                rows.add(new PlacedRow(input, source.place(), row.get()));
            } else {
                tally.classed(input, RowClass.OUT_OF_SCOPE);
            }
        } catch (RowFault fault) {
            reject(input, fault.row());
        }
    }

    private void reject(RecognisedInput input, RejectedRow row) {
        tally.classed(input, RowClass.REJECTED);
        rejected.add(row);
        row.legible()
                .flatMap(source -> reader.readFaulty(new RowCells(input, source, cells)))
                .ifPresent(legible -> faulty.add(new PlacedRow(input, row.place(), legible)));
    }

    /**
     * Makes the roster, once all rows are taken.
     *
     * @return everybody of whom a row tells the employee number
     */
    public HrRoster finish() {
        rows.sort(PlacedRow.ORDER);
        faulty.sort(PlacedRow.ORDER);
        List<PlacedRow> once = new ArrayList<>();
        Set<HrRow> seen = new HashSet<>();
        for (PlacedRow row : rows) {
            boolean first = seen.add(row.row());
            tally.classed(row.input(), first ? RowClass.MATCHED : RowClass.REPEATED);
            if (first) {
                once.add(row);
            }
        }
        once.addAll(faulty);
        rows.clear();
        faulty.clear();
        rejected.sort(comparing(RejectedRow::place));
        return new HrRoster(new People(once).all(), rejected, tally.counts());
    }
}
