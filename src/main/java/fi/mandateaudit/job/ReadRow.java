package fi.mandateaudit.job;

import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.SourceRow;

/**
 * A row on its way from a file into memory.
 *
 * @param input the file
 * @param row the row
 */
record ReadRow(RecognisedInput input, SourceRow row) {}
