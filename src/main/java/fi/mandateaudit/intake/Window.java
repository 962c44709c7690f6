package fi.mandateaudit.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8 that is read once; what has passed stays within reach until it is released. Bytes that were handed out
 * are never written over.
 */
final class Window implements Closeable {
    static final int END = -1;
    private static final int BLOCK = 1 << 18;
    private static final int FIRST_BLOCK = 1 << 13;

    private final InputStream stream;
    private byte[] bytes = new byte[FIRST_BLOCK];
    private int kept;
    private int at;
    private int filled;
    private int line;
    private int counted;
    private int characters;

    Window(InputStream stream, int line) {
        this.stream = stream;
        this.line = line;
    }

    Window(Reader reader) {
        this(new Utf8Stream(reader), 1);
    }

    /** The next byte, or {@link #END}. */
    int peek() throws IOException {
        return at < filled || fill() ? bytes[at] & 0xFF : END;
    }

    boolean atBreak() throws IOException {
        int c = peek();
        return c == '\n' || c == '\r';
    }

    /** Whether these bytes come next. */
    boolean isAt(byte[] expected) throws IOException {
        if (peek() != (expected[0] & 0xFF)) {
            return false;
        }
        while (filled - at < expected.length && fill()) {
            // until all of them can be seen
        }
        return filled - at >= expected.length
                && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    /** Passes a byte of no line break. */
    void advance() {
        at++;
    }

    /** Passes a line break: LF, CR, or both as one. */
    void passBreak() throws IOException {
        boolean carriageReturn = peek() == '\r';
        at++;
        if (carriageReturn && peek() == '\n') {
            at++;
        }
        line++;
    }

    /** The fields of the next line, which is passed but for its break, if it is a plain one and not longer than this. */
    @Nullable
    Fields passPlain(PlainLine plain, int most) {
        Fields fields = plain.split(bytes, at, Math.min(filled, at + most + 1));
        if (fields != null) {
            at = fields.end(fields.size() - 1);
        }
        return fields;
    }

    /** Passes the rest of the line with its break, however long, and keeps nothing of it. */
    void skipLine() throws IOException {
        while (peek() != END && !atBreak()) {
            advance();
            release();
        }
        if (peek() != END) {
            passBreak();
        }
    }

    /** Lets go of everything that has passed. */
    void release() {
        kept = at;
        counted = at;
        characters = 0;
    }

    /** How many bytes have passed since the release. */
    int offset() {
        return at - kept;
    }

    /** How many characters (of UTF-16, as everybody counts them) have passed since the release. */
    int characters() {
        for (; counted < at; counted++) {
            int b = bytes[counted] & 0xFF;
            characters += b < 0x80 || b >= 0xC0 && b < 0xF0 ? 1 : b >= 0xF0 ? 2 : 0;
        }
        return characters;
    }

    /** The line of the next byte, from 1. */
    int line() {
        return line;
    }

    /** Goes back to where {@link #offset()} and {@link #line()} were these. */
    void rewind(int offset, int lineThere) {
        at = kept + offset;
        line = lineThere;
        counted = kept;
        characters = 0;
    }

    String text(int from, int to) {
        return new String(bytes, kept + from, to - from, StandardCharsets.UTF_8);
    }

    /** The bytes of some fields since the release. */
    Fields fields(int[] offsets) {
        return new Fields(
                bytes, Arrays.stream(offsets).map(offset -> kept + offset).toArray(), false);
    }

    /** How many bytes can be held at present. */
    int capacity() {
        return bytes.length;
    }

    private boolean fill() throws IOException {
        if (filled == bytes.length) {
            makeRoom();
        }
        int count = stream.read(bytes, filled, bytes.length - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        byte[] more = new byte[Math.max(BLOCK, (filled - kept) * 2)];
        System.arraycopy(bytes, kept, more, 0, filled - kept);
        bytes = more;
        at -= kept;
        counted -= kept;
        filled -= kept;
        kept = 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
