package fi.mandateaudit.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes at which lines a text may be cut in two without cutting a record, before anybody knows its delimiter.
 *
 * <p>A line that begins a record and has quotes in even number is one record, right or broken: a quoted field that its end
 * would leave open makes the number odd. From a line of an odd number to the next such is probably one record too; that is
 * noted as a guess, to be proven once the delimiter is known.
 */
final class RecordStartNotes {
    /** However long the file, a thousand places to cut it are plenty: of more, every other one is let go of. */
    static final int MOST = 1 << 10;

    private static final int MOST_GUESSES = 1 << 12;

    private final List<Guess> guesses = new ArrayList<>();
    private List<Line> noted = new ArrayList<>();
    private int kept;
    private long passed;
    private long next = 1;
    private long spacing = 1;
    private @Nullable Line opened;

    /** A line of this number, from 1, that begins at this byte. */
    record Line(long offset, int number) {}

    /** Takes note of a line, and whether it has quotes in odd number. */
    void line(long offset, int number, boolean odd) {
        if (guesses.size() == MOST_GUESSES) {
            return;
        }
        Line line = new Line(offset, number);
        if (opened == null) {
            begins(line);
            opened = odd ? line : null;
        } else if (odd) {
            guesses.add(new Guess(opened.offset(), opened.number(), number + 1));
            opened = null;
        }
    }

    /** Of lines that began in a part that has been handed on, no fingerprint can be had any more. */
    private void begins(Line line) {
        if (line.offset() >= Math.max(next, passed)) {
            noted.add(line);
            next = line.offset() + spacing;
        }
    }

    /** The lines that were noted in a part of this many bytes, which has now been seen to its end. */
    List<Line> ofPart(int length) {
        List<Line> lines = noted;
        noted = new ArrayList<>();
        passed += length;
        kept += lines.size();
        while (kept > MOST) {
            kept /= 2;
            spacing = Math.max(2 * spacing, passed / MOST);
            next = passed + spacing;
        }
        return lines;
    }

    /** What is to be proven. */
    List<Guess> guesses() {
        return guesses;
    }
}
