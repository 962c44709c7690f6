package fi.mandateaudit.campaign;

import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a file.
 *
 * @param input how it was understood
 * @param rows its rows, in order
 */
record Outcome(RecognisedInput input, List<SourceRow> rows) {
    static Outcome read(Intake intake, RecognisedInput input) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (RecordReader reader = intake.open(input)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return new Outcome(input, rows);
    }

    List<SourceRecord> records() {
        return rows.stream()
                .filter(SourceRecord.class::isInstance)
                .map(SourceRecord.class::cast)
                .toList();
    }

    List<RejectedRow> rejected() {
        return rows.stream()
                .filter(RejectedRow.class::isInstance)
                .map(RejectedRow.class::cast)
                .toList();
    }
}
