package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCounts;
import org.jspecify.annotations.Nullable;

/**
 * An input file as reports list it.
 *
 * @param input how it was recognised
 * @param language its language: of a mandate list that of its themes, else that of its headings; null if none tells
 * @param counts what became of its rows
 */
public record ReportedInput(RecognisedInput input, @Nullable Language language, RowCounts counts) {}
