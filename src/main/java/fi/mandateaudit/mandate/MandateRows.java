package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import java.util.ArrayList;
import java.util.List;

/** The rows as they come, from any thread: granted ones, received ones, and those that cannot be read. */
final class MandateRows {
    private final RowTally tally = new RowTally();
    private final RowTable granted = new RowTable();
    private final RowTable received = new RowTable();
    private final FileLanguages languages = new FileLanguages();
    private final List<Unread> unread = new ArrayList<>();
    private boolean receivedGiven;

    /** Counts the rows of a part of a file. */
    synchronized void count(RecognisedInput input, int rows, int outOfScope) {
        tally.rows(input, rows);
        tally.classed(input, RowClass.OUT_OF_SCOPE, outOfScope);
        receivedGiven |= input.kind() == InputKind.RECEIVED;
    }

    synchronized void countLanguages(RecognisedInput input, List<Language> written, int cells) {
        languages.count(input, written, cells);
    }

    synchronized void reject(Unread row) {
        tally.classed(row.input(), RowClass.REJECTED);
        unread.add(row);
    }

    RowTally tally() {
        return tally;
    }

    RowTable table(InputKind kind) {
        return kind == InputKind.GRANTED ? granted : received;
    }

    FileLanguages languages() {
        return languages;
    }

    /** The rows that cannot be read, in the order of their places, once all rows have come. */
    List<Unread> unread() {
        return unread.stream().sorted(Unread.ORDER).toList();
    }

    boolean isReceivedGiven() {
        return receivedGiven;
    }
}
