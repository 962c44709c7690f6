package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.roster.Alias;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.Matching;
import fi.mandateaudit.roster.Roster;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of granted and received lists, in any order and from any thread, and makes the ledger of them.
 *
 * <p>It keeps 32 bytes of each row: whatever rows have in common is shared.
 */
public final class MandateReading {
    private final Cells cells;
    private final MandateWords words;
    private final MandateRows rows = new MandateRows();
    private final List<MandatePart> parts = new ArrayList<>();
    private final Map<RecognisedInput, MandatePart> wholes = new IdentityHashMap<>();

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
        this.words = new MandateWords(themes, own, ownName);
    }

    /**
     * Takes a row.
     *
     * @param input the file, always the same object
     * @param row the row
     */
    public synchronized void add(RecognisedInput input, SourceRow row) {
        wholes.computeIfAbsent(input, this::part).take(row);
    }

    /**
     * Begins a part of a file.
     *
     * @param input the file, always the same object
     * @return what takes the rows of the part, on a thread of its own
     */
    public synchronized MandatePart part(RecognisedInput input) {
        MandatePart part = new MandatePart(rows, words, input, cells);
        parts.add(part);
        return part;
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
        parts.forEach(MandatePart::end);
        // What only reading needs is a good part of the memory.
        parts.clear();
        wholes.clear();
        MandateLedger ledger =
                new LedgerAssembly(rows, words, assignees -> new Matching(roster, assignees, aliases, former)).ledger();
        new Labels(rows.unread()).refuseIfFrequent(ledger.counts());
        return ledger;
    }
}
