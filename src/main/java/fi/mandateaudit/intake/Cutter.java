package fi.mandateaudit.intake;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
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
    private final char delimiter;
    private final RFC4180Parser unquoting;
    private final List<String> fields = new ArrayList<>();
    private int begin;
    private int inQuotes;
    private int fieldStart;
    private int fieldLine;

    Cutter(Window window, char delimiter) {
        this.window = window;
        this.delimiter = delimiter;
        unquoting = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    }

    /** The next record, blank ones too, or null at the end. */
    @Nullable
    Cut next() throws IOException {
        window.release();
        begin = window.line();
        inQuotes = 0;
        fields.clear();
        return window.peek() == Window.END ? null : record();
    }

    private Cut record() throws IOException {
        while (true) {
            fieldStart = window.offset();
            fieldLine = window.line();
            Expected unmet = window.peek() == QUOTE ? passQuotedField() : passPlainField();
            if (unmet != null) {
                return broken(unmet);
            }
            fields.add(window.text(fieldStart, window.offset()));
            if (window.peek() != delimiter) {
                return whole();
            }
            window.advance();
        }
    }

    private Cut whole() throws IOException {
        List<String> found =
                inQuotes == 0 ? List.copyOf(fields) : List.of(unquoting.parseLine(window.text(0, window.offset())));
        if (window.peek() != Window.END) {
            window.passBreak();
        }
        return new Cut.Whole(begin, found);
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
        window.advance();
        while (!passClosingQuote()) {
            if (window.peek() == Window.END) {
                return Expected.QUOTED_FIELD;
            }
            passInQuotes();
            if (window.offset() - fieldStart > LONGEST_FIELD + 1 || window.line() - fieldLine >= MOST_LINES) {
                return Expected.SHORTER_FIELD;
            }
        }
        inQuotes += window.offset() - fieldStart;
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

    private boolean atFieldEnd() throws IOException {
        return window.peek() == delimiter || window.peek() == Window.END || window.atBreak();
    }

    private boolean isTooLong() {
        return window.offset() - inQuotes > LONGEST_FIELD || window.offset() > LONGEST_RECORD;
    }

    private Cut broken(Expected unmet) throws IOException {
        window.rewind(fieldStart, fieldLine);
        while (!atFieldEnd() && window.offset() - fieldStart < LONGEST_FOUND) {
            window.advance();
        }
        String found = window.text(fieldStart, window.offset());
        window.skipLine();
        return new Cut.Broken(begin, List.copyOf(fields), unmet, found);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
