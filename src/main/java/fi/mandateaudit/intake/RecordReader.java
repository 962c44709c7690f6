package fi.mandateaudit.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one input or of a part of it, one after another, and trusts them only if the bytes are those that were
 * recognised.
 */
public final class RecordReader implements Closeable {
    private final InputPart part;
    private final FingerprintStream bytes;
    private final Cutter cutter;
    private final HeadingRow headings;
    private final RowMaker rows;
    private boolean begun;
    private boolean ended;

    RecordReader(InputPart part, Vocabulary vocabulary) throws IOException {
        this.part = part;
        RecognisedInput input = part.input();
        DecodedFile file = new DecodedFile(input.path(), Decoding.charset(input.encoding()));
        bytes = FingerprintStream.open(part);
        try {
            RecordStart first = part.first();
            cutter = first == null
                    ? file.cutter(input.delimiter(), bytes)
                    : file.cutter(input.delimiter(), bytes, first.line());
            begun = first != null;
            headings =
                    new HeadingRow(vocabulary, input.delimiter(), begun ? headingRecord(file) : headingRecord(cutter));
            rows = new RowMaker(input, headings, vocabulary.constants());
        } catch (CharacterCodingException e) {
            bytes.close();
            throw new Refusal(input.path()).changed();
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * The next row. Blank rows are passed over.
     *
     * @return a record or a rejected row, or null at the end
     * @throws InputRefused at the end, if the file is no longer the one that was recognised
     * @throws IOException if the file cannot be read
     */
    public @Nullable SourceRow next() throws IOException {
        while (!ended) {
            Cut cut = cut(cutter);
            if (cut == null) {
                end();
            } else if (cut instanceof Cut.Broken broken) {
                begun = true;
                return rows.rejected(broken);
            } else if (cut instanceof Cut.Whole whole && !whole.isBlank() && !isSecondHeading(whole)) {
                return rows.row(whole);
            }
        }
        return null;
    }

    private Cut.Whole headingRecord(DecodedFile file) throws IOException {
        try (Cutter beginning = file.cutter(part.input().delimiter())) {
            return headingRecord(beginning);
        }
    }

    private Cut.Whole headingRecord(Cutter beginning) throws IOException {
        int line = part.input().headingLine();
        Cut cut = cut(beginning);
        while (cut != null && cut.line() < line) {
            cut = cut(beginning);
        }
        if (cut instanceof Cut.Whole whole && cut.line() == line) {
            return whole;
        }
        throw changed();
    }

    private @Nullable Cut cut(Cutter from) throws IOException {
        try {
            return from.next();
        } catch (CharacterCodingException e) {
            throw changed();
        }
    }

    private InputRefused changed() {
        return new Refusal(part.input().path()).changed();
    }

    /** Whether a record stands right under the headings and says them in other words. */
    private boolean isSecondHeading(Cut.Whole record) {
        boolean first = !begun;
        begun = true;
        return first && headings.isRepeatedBy(record);
    }

    private void end() {
        ended = true;
        if (!bytes.fingerprint().equals(part.upToEnd())) {
            throw changed();
        }
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }
}
