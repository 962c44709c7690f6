package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import fi.mandateaudit.roster.Assignee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows as they come, from any thread: granted ones, received ones, and those that cannot be read. */
final class MandateRows {
    private final RowTally tally = new RowTally();
    private final RowTable granted = new RowTable();
    private final RowTable received = new RowTable();
    private final FileLanguages languages = new FileLanguages();
    private final Labels labels = new Labels();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<Assignee, List<RejectedRow>> rejectedOf = new HashMap<>();
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

    synchronized void reject(
            RecognisedInput input, RejectedRow row, Optional<RowCells> legible, Optional<Assignee> assignee) {
        legible.ifPresent(labels::add);
        tally.classed(input, RowClass.REJECTED);
        rejected.add(row);
        assignee.ifPresent(known ->
                rejectedOf.computeIfAbsent(known, key -> new ArrayList<>(1)).add(row));
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

    Labels labels() {
        return labels;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    Map<Assignee, List<RejectedRow>> rejectedOf() {
        return rejectedOf;
    }

    boolean isReceivedGiven() {
        return receivedGiven;
    }
}
