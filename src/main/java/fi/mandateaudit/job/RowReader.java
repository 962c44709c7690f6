package fi.mandateaudit.job;

import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.Intake;
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

/** Reads blocks of rows of several inputs or parts of them, one after another; after a restart from the beginning, as memory is empty. */
final class RowReader implements ItemStreamReader<ReadRows> {
    private static final int BLOCK = 500;

    private final Intake intake;
    private final List<InputPart> parts;
    private Iterator<InputPart> coming;
    private @Nullable InputPart part;
    private @Nullable RecordReader rows;

    RowReader(Intake intake, List<InputPart> parts) {
        this.intake = intake;
        this.parts = parts;
        this.coming = parts.iterator();
    }

    @Override
    public void open(ExecutionContext context) {
        close();
        coming = parts.iterator();
    }

    @Override
    public @Nullable ReadRows read() throws IOException {
        while (rows != null || coming.hasNext()) {
            InputPart from = part == null ? coming.next() : part;
            List<SourceRow> block = block(from);
            if (!block.isEmpty()) {
                return new ReadRows(from, block);
            }
            close();
        }
        return null;
    }

    private List<SourceRow> block(InputPart from) throws IOException {
        RecordReader reader = rows == null ? intake.open(from) : rows;
        rows = reader;
        part = from;
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
            part = null;
        }
    }
}
