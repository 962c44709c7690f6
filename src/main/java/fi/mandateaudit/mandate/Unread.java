package fi.mandateaudit.mandate;

import static java.util.Comparator.comparing;

import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.roster.Assignee;
import java.util.Comparator;
import java.util.Optional;

/**
 * A row that cannot be read.
 *
 * @param input the file
 * @param row the row, rejected
 * @param legible its cells, if their number is right
 * @param assignee to whom it was granted, if that can still be told
 */
record Unread(RecognisedInput input, RejectedRow row, Optional<RowCells> legible, Optional<Assignee> assignee) {
    // The folder settles ties between files of one name.
    static final Comparator<Unread> ORDER = comparing(
                    (Unread unread) -> unread.row().place())
            .thenComparing(unread -> unread.input().path().toString());
}
