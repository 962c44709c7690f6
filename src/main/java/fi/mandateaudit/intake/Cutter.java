package fi.mandateaudit.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into records by the strict grammar of RFC 4180. A field that breaks it rejects the line on which the field
 * began, and reading goes on at the next line.
 */
final class Cutter implements Closeable {
    static final int LONGEST_FIELD = 1 << 16;
    static final int MOST_LINES = 100;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int LONGEST_FOUND = 200;
    private static final char QUOTE = '"';

    private final Window window;
    private final byte[] delimiter;
    private final PlainLine plain;
    private final RFC4180Parser unquoting;
    private int[] bounds = new int[64];
    private int ended;
    private int begin;
    private int inQuotes;
    private int fieldStart;
    private int fieldLine;

    Cutter(Window window, char delimiter) {
        this.window = window;
        this.delimiter = String.valueOf(delimiter).getBytes(StandardCharsets.UTF_8);
        plain = new PlainLine(this.delimiter);
        unquoting = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    }

    /** The next record, blank ones too, or null at the end. */
    @Nullable
    Cut next() throws IOException {
        window.release();
        begin = window.line();
        if (window.peek() == Window.END) {
            return null;
        }
        Fields fields = window.passPlain(plain, LONGEST_FIELD);
        if (fields != null) {
            window.passBreak();
            return new Cut.Whole(begin, fields);
        }
        inQuotes = 0;
        ended = 0;
        return record();
    }

    /** The line on which the next record begins. */
    int line() {
        return window.line();
    }

    private Cut record() throws IOException {
        while (true) {
            fieldStart = window.offset();
            fieldLine = window.line();
            Expected unmet = window.peek() == QUOTE ? passQuotedField() : passPlainField();
            if (unmet != null) {
                return broken(unmet);
            }
            endField();
            if (!window.isAt(delimiter)) {
                return whole();
            }
            passDelimiter();
        }
    }

    private void endField() {
        if (2 * ended + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * ended] = fieldStart;
        bounds[2 * ended + 1] = window.offset();
        ended++;
    }

    private Cut whole() throws IOException {
        Fields found =
                inQuotes == 0 ? fields() : Fields.of(List.of(unquoting.parseLine(window.text(0, window.offset()))));
        if (window.peek() != Window.END) {
            window.passBreak();
        }
        return new Cut.Whole(begin, found);
    }

    private Fields fields() {
        return window.fields(Arrays.copyOf(bounds, 2 * ended));
    }

    private @Nullable Expected passPlainField() throws IOException {
        while (!atFieldEnd() && !isTooLong()) {
            if (window.peek() == QUOTE) {
                return Expected.UNQUOTED_FIELD;
            }
            window.advance();
        }
        return isTooLong() ? Expected.SHORTER_FIELD : null;
    }

    private @Nullable Expected passQuotedField() throws IOException {
        int before = window.characters();
        window.advance();
        while (!passClosingQuote()) {
            if (window.peek() == Window.END) {
                return Expected.QUOTED_FIELD;
            }
            passInQuotes();
            if (isLongInQuotes(before) || window.line() - fieldLine >= MOST_LINES) {
                return Expected.SHORTER_FIELD;
            }
        }
        inQuotes += window.characters() - before;
        if (!atFieldEnd()) {
            return Expected.QUOTED_FIELD;
        }
        return isTooLong() ? Expected.SHORTER_FIELD : null;
    }

    /** Passes a quote, and tells whether it closes the field; the first of two stands for one and does not. */
    private boolean passClosingQuote() throws IOException {
        if (window.peek() != QUOTE) {
            return false;
        }
        window.advance();
        return window.peek() != QUOTE;
    }

    private void passInQuotes() throws IOException {
        if (window.atBreak()) {
            window.passBreak();
        } else {
            window.advance();
        }
    }

    private void passDelimiter() {
        for (int i = 0; i < delimiter.length; i++) {
            window.advance();
        }
    }

    private boolean atFieldEnd() throws IOException {
        return window.isAt(delimiter) || window.peek() == Window.END || window.atBreak();
    }

    // Characters are counted only where the bytes, which are never fewer, leave a doubt.
    private boolean isLongInQuotes(int before) {
        return window.offset() - fieldStart > LONGEST_FIELD + 1 && window.characters() - before > LONGEST_FIELD + 1;
    }

    private boolean isTooLong() {
        return window.offset() > LONGEST_FIELD
                && (window.characters() - inQuotes > LONGEST_FIELD || window.characters() > LONGEST_RECORD);
    }

    private Cut broken(Expected unmet) throws IOException {
        List<String> before = List.copyOf(fields());
        window.rewind(fieldStart, fieldLine);
        int from = window.characters();
        // A character is taken whole: the bytes after its first are never where it ends.
        while (!atFieldEnd() && (window.characters() - from < LONGEST_FOUND || (window.peek() & 0xC0) == 0x80)) {
            window.advance();
        }
        String found = window.text(fieldStart, window.offset());
        window.skipLine();
        return new Cut.Broken(begin, before, unmet, found);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
