package fi.mandateaudit.job;

import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the rows of several inputs, one file after another; after a restart from the beginning, as memory is empty. */
final class RowReader implements ItemStreamReader<ReadRow> {
    private final Intake intake;
    private final List<RecognisedInput> inputs;
    private Iterator<RecognisedInput> coming;
    private @Nullable RecognisedInput input;
    private @Nullable RecordReader rows;

    RowReader(Intake intake, List<RecognisedInput> inputs) {
        this.intake = intake;
        this.inputs = inputs;
        this.coming = inputs.iterator();
    }

    @Override
    public void open(ExecutionContext context) {
        close();
        coming = inputs.iterator();
    }

    @Override
    public @Nullable ReadRow read() throws IOException {
        while (true) {
            if (rows == null || input == null) {
                if (!coming.hasNext()) {
                    return null;
                }
                input = coming.next();
                rows = intake.open(input);
            }
            SourceRow row = rows.next();
            if (row != null) {
                return new ReadRow(input, row);
            }
            close();
        }
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            rows = null;
            input = null;
        }
    }
}
