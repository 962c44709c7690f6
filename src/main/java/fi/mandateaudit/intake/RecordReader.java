package fi.mandateaudit.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one input, one after another, and trusts them only if the bytes are those that were recognised. */
public final class RecordReader implements Closeable {
    private final RecognisedInput input;
    private final FingerprintStream bytes;
    private final Cutter cutter;
    private final HeadingRow headings;
    private final RowMaker rows;
    private boolean begun;
    private boolean ended;

    RecordReader(RecognisedInput input, Vocabulary vocabulary) throws IOException {
        this.input = input;
        bytes = FingerprintStream.open(input.path());
        try {
            cutter = new DecodedFile(input.path(), Decoding.charset(input.encoding())).cutter(input.delimiter(), bytes);
            headings = new HeadingRow(vocabulary, input.delimiter(), headingRecord());
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
            Cut cut = cut();
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

    private Cut.Whole headingRecord() throws IOException {
        Cut cut = cut();
        while (cut != null && cut.line() < input.headingLine()) {
            cut = cut();
        }
        if (cut instanceof Cut.Whole whole && cut.line() == input.headingLine()) {
            return whole;
        }
        throw new Refusal(input.path()).changed();
    }

    private @Nullable Cut cut() throws IOException {
        try {
            return cutter.next();
        } catch (CharacterCodingException e) {
            throw new Refusal(input.path()).changed();
        }
    }

    /** Whether a record stands right under the headings and says them in other words. */
    private boolean isSecondHeading(Cut.Whole record) {
        boolean first = !begun;
        begun = true;
        return first && headings.isRepeatedBy(record);
    }

    private void end() {
        ended = true;
        if (!bytes.fingerprint().equals(new Fingerprint(input.bytes(), input.sha256()))) {
            throw new Refusal(input.path()).changed();
        }
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }
}
