package fi.mandateaudit.job;

import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads blocks of rows of several inputs, one file after another; after a restart from the beginning, as memory is empty. */
final class RowReader implements ItemStreamReader<ReadRows> {
    private static final int BLOCK = 500;

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
    public @Nullable ReadRows read() throws IOException {
        while (rows != null || coming.hasNext()) {
            RecognisedInput from = input == null ? coming.next() : input;
            List<SourceRow> block = block(from);
            if (!block.isEmpty()) {
                return new ReadRows(from, block);
            }
            close();
        }
        return null;
    }

    private List<SourceRow> block(RecognisedInput from) throws IOException {
        RecordReader reader = rows == null ? intake.open(from) : rows;
        rows = reader;
        input = from;
        List<SourceRow> block = new ArrayList<>(BLOCK);
        SourceRow row = reader.next();
        while (row != null) {
            block.add(row);
            row = block.size() < BLOCK ? reader.next() : null;
        }
        return block;
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
