package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import fi.mandateaudit.roster.Assignee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows as they come: granted ones, received ones, and those that cannot be read. */
final class MandateRows {
    private final RowTally tally = new RowTally();
    private final RowTable granted = new RowTable();
    private final RowTable received = new RowTable();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<Assignee, List<RejectedRow>> rejectedOf = new HashMap<>();
    private boolean receivedGiven;

    void count(RecognisedInput input) {
        tally.row(input);
        receivedGiven |= input.kind() == InputKind.RECEIVED;
    }

    void reject(RecognisedInput input, RejectedRow row, Optional<Assignee> assignee) {
        tally.classed(input, RowClass.REJECTED);
        rejected.add(row);
        assignee.ifPresent(legible ->
                rejectedOf.computeIfAbsent(legible, key -> new ArrayList<>(1)).add(row));
    }

    RowTally tally() {
        return tally;
    }

    RowTable granted() {
        return granted;
    }

    RowTable received() {
        return received;
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
