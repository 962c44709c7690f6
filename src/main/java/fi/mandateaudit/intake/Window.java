package fi.mandateaudit.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A text that is read once; what has passed stays within reach until it is released. */
final class Window implements Closeable {
    static final int END = -1;
    private static final int FIRST_SIZE = 1 << 15;

    private final Reader reader;
    private char[] chars = new char[FIRST_SIZE];
    private int kept;
    private int at;
    private int filled;
    private int line = 1;

    Window(Reader reader) {
        this.reader = reader;
    }

    /** The next character, or {@link #END}. */
    int peek() throws IOException {
        return at < filled || fill() ? chars[at] : END;
    }

    boolean atBreak() throws IOException {
        int c = peek();
        return c == '\n' || c == '\r';
    }

    /** Passes a character that is no line break. */
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
    }

    /** How many characters have passed since the release. */
    int offset() {
        return at - kept;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** Goes back to where {@link #offset()} and {@link #line()} were these. */
    void rewind(int offset, int lineThere) {
        at = kept + offset;
        line = lineThere;
    }

    String text(int from, int to) {
        return new String(chars, kept + from, to - from);
    }

    /** How many characters can be held at present. */
    int capacity() {
        return chars.length;
    }

    private boolean fill() throws IOException {
        if (filled == chars.length) {
            makeRoom();
        }
        int count = reader.read(chars, filled, chars.length - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        if (filled - kept > chars.length / 2) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        System.arraycopy(chars, kept, chars, 0, filled - kept);
        at -= kept;
        filled -= kept;
        kept = 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
