package fi.mandateaudit.job;

import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.SourceRow;
import java.util.List;

/**
 * A block of rows of one file, on its way into memory: the framework counts and passes on blocks, not millions of rows.
 *
 * @param input the file
 * @param rows the rows
 */
record ReadRows(RecognisedInput input, List<SourceRow> rows) {}
