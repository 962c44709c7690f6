package fi.mandateaudit.roster;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.RecognisedInput;
import java.util.Comparator;

/**
 * A row of HR's export and where it stands.
 *
 * @param input the file
 * @param place the file's name and the line
 * @param row what the row says
 */
record PlacedRow(RecognisedInput input, Place place, HrRow row) {
    // The folder settles ties between files of one name.
    static final Comparator<PlacedRow> ORDER = Comparator.comparing(PlacedRow::place)
            .thenComparing(placed -> placed.input().path().toString());
}
