package fi.mandateaudit.intake;

/**
 * Counts the lines of a text that passes by, and tells where each begins and whether its quotes are odd in number. Every
 * byte of every list passes here once: letters of ASCII, and those of two bytes that Finnish and Swedish need, without a
 * decoder.
 */
final class LineWatch {
    private final RecordStartNotes notes;
    private long at;
    private long lineStart;
    private long afterReturn = -1;
    private int line = 1;
    private boolean oddQuotes;
    private int nulLine;
    private long beyondAscii;

    LineWatch(RecordStartNotes notes) {
        this.notes = notes;
    }

    /** Passes a character that takes this many bytes. */
    void pass(char c, int width) {
        if (c <= '"') {
            passLow(c, width);
        } else if (c >= 0x80) {
            beyondAscii++;
        }
        at += width;
    }

    /**
     * Passes characters of ASCII and letters of two bytes, for which UTF-8 needs no decoder; the place of the first byte
     * of another kind.
     */
    int passPlain(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            byte b = bytes[i];
            if (b >= 0) {
                pass((char) b, 1);
                i++;
            } else if (b >= (byte) 0xC2 && b < (byte) 0xE0 && i + 1 < to && bytes[i + 1] < (byte) 0xC0) {
                pass('\u0080', 2);
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private void passLow(char c, int width) {
        if (c == '"') {
            oddQuotes = !oddQuotes;
        } else if (c == '\n' && at == afterReturn) {
            lineStart = at + width;
        } else if (c == '\n' || c == '\r') {
            notes.line(lineStart, line, oddQuotes);
            line++;
            oddQuotes = false;
            lineStart = at + width;
            afterReturn = c == '\r' ? lineStart : -1;
        } else if (c == 0 && nulLine == 0) {
            nulLine = line;
        }
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The line of the first NUL character, or 0. */
    int nulLine() {
        return nulLine;
    }

    /** How many characters beyond ASCII have passed. */
    long beyondAscii() {
        return beyondAscii;
    }
}
