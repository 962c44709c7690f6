package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.roster.Alias;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.Matching;
import fi.mandateaudit.roster.Roster;
import java.util.List;
import java.util.Optional;

/**
 * Takes the rows of granted and received lists, in any order and from any thread, and makes the ledger of them.
 *
 * <p>It keeps 32 bytes of each row: whatever rows have in common is shared.
 */
public final class MandateReading {
    private final Cells cells;
    private final MandateRowReader reader;
    private final MandateRows rows = new MandateRows();
    private final Labels labels = new Labels();

    /**
     * Starts without any mandate.
     *
     * @param cells how texts become values
     * @param themes what the catalogue knows of the names of themes
     * @param own our Y-tunnus
     * @param ownName our name, or empty
     */
    public MandateReading(Cells cells, ThemeNames themes, BusinessId own, String ownName) {
        this.cells = cells;
        this.reader = new MandateRowReader(themes, own, ownName);
    }

    /**
     * Takes a row.
     *
     * @param input the file, always the same object
     * @param row the row
     */
    public synchronized void add(RecognisedInput input, SourceRow row) {
        rows.count(input);
        if (row instanceof RejectedRow unread) {
            reject(input, unread);
        } else if (row instanceof SourceRecord source) {
            try {
                read(new RowCells(input, source, cells));
            } catch (RowFault fault) {
                reject(input, fault.row());
            }
        }
    }

    private void read(RowCells row) throws RowFault {
        if (row.input().kind() == InputKind.GRANTED) {
            rows.granted().add(reader.granted(row));
        } else if (reader.isToUs(row)) {
            rows.received().add(reader.received(row));
        } else {
            rows.tally().classed(row.input(), RowClass.OUT_OF_SCOPE);
        }
    }

    private void reject(RecognisedInput input, RejectedRow row) {
        Optional<RowCells> legible = row.legible().map(source -> new RowCells(input, source, cells));
        legible.ifPresent(labels::add);
        Optional<Assignee> assignee =
                legible.filter(cell -> input.kind() == InputKind.GRANTED).flatMap(reader::faultyAssignee);
        rows.reject(input, row, assignee);
    }

    /**
     * Makes the ledger, once all rows are taken; nothing may be taken afterwards.
     *
     * @param roster everybody
     * @param aliases what the administrator says about who some assignees are
     * @param former people whom the roster has no more
     * @return who holds what; the same for the same rows in any order
     * @throws InputRefused if a file has too many labels of types or states that nobody knows
     */
    public synchronized MandateLedger finish(Roster roster, List<Alias> aliases, FormerPeople former) {
        MandateLedger ledger = new LedgerAssembly(
                        rows, reader, assignees -> new Matching(roster, assignees, aliases, former))
                .ledger();
        labels.refuseIfFrequent(ledger.counts());
        return ledger;
    }
}
