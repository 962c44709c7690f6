package fi.mandateaudit.intake;

import org.jspecify.annotations.Nullable;

/** Some rows of an input, one after another, which are read on their own. */
public final class InputPart {
    private final RecognisedInput input;
    private final @Nullable RecordStart first;
    private final @Nullable RecordStart end;

    /** The rows from one record up to another; null for the beginning of the file, and for its end. */
    InputPart(RecognisedInput input, @Nullable RecordStart first, @Nullable RecordStart end) {
        this.input = input;
        this.first = first;
        this.end = end;
    }

    /**
     * Takes a file as a whole.
     *
     * @param input the file
     * @return its one part
     */
    public static InputPart whole(RecognisedInput input) {
        return new InputPart(input, null, null);
    }

    /**
     * The file.
     *
     * @return the file, always the same object
     */
    public RecognisedInput input() {
        return input;
    }

    @Nullable
    RecordStart first() {
        return first;
    }

    /** Where the bytes end. */
    long endOffset() {
        return end == null ? Long.MAX_VALUE : end.offset();
    }

    /** The fingerprint of all bytes of the file before the end of this part. */
    Fingerprint upToEnd() {
        return end == null
                ? new Fingerprint(input.bytes(), input.sha256())
                : end.before().fingerprint();
    }
}
