package fi.mandateaudit.job;

import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.SourceRow;
import java.util.List;

/**
 * A block of rows of one file, on its way into memory: the framework counts and passes on blocks, not millions of rows.
 *
 * @param part the part of the file in which they stand
 * @param rows the rows
 */
record ReadRows(InputPart part, List<SourceRow> rows) {
    RecognisedInput input() {
        return part.input();
    }
}
