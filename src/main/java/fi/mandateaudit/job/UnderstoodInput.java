package fi.mandateaudit.job;

import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one input file was understood.
 *
 * @param input the file
 * @param rows how many rows it has
 * @param rejected the rows that could not be read, or nothing if its kind of list was refused for its labels
 * @param unknownHeadings headings that mean nothing, each with the known one it is most like
 */
public record UnderstoodInput(
        RecognisedInput input,
        int rows,
        Optional<List<RejectedRow>> rejected,
        Map<String, Optional<NearHeading>> unknownHeadings) {}
