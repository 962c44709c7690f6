package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one input file was understood.
 *
 * @param input the file
 * @param language the language that the audit takes it for, or null if none tells
 * @param rows how many rows it has
 * @param rejected the rows that could not be read, or nothing if its kind of list was refused for its labels
 * @param unknownHeadings headings that mean nothing, each with the known one it is most like
 */
public record UnderstoodInput(
        RecognisedInput input,
        @Nullable Language language,
        int rows,
        Optional<List<RejectedRow>> rejected,
        Map<String, Optional<NearHeading>> unknownHeadings) {}
