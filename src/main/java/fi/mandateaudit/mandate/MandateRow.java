package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.RecognisedInput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a mandate list, its values shared with other rows.
 *
 * @param input the file
 * @param place where it stands
 * @param content what it says
 */
record MandateRow(RecognisedInput input, Place place, Content content) {
    // The folder settles ties between files of one name.
    static final Comparator<MandateRow> ORDER = Comparator.comparing(MandateRow::place)
            .thenComparing(row -> row.input().path().toString());

    /**
     * What a row says beside its assignee.
     *
     * @param themes the keys of its themes, in order
     * @param type the type
     * @param grantor who gave it
     * @param specifiers what it is limited to
     * @param from the first day
     * @param to the last day
     * @param state the state, or null
     * @param impossible whether no such mandate can exist
     */
    record Content(
            List<String> themes,
            MandateType type,
            Grantor grantor,
            Specifiers specifiers,
            LocalDate from,
            LocalDate to,
            @Nullable MandateState state,
            boolean impossible) {}
}
