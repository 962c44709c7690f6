package fi.mandateaudit.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Notes at which lines a text may be cut in two without cutting a record, before anybody knows its delimiter.
 *
 * <p>A line that begins a record and has quotes in even number is one record, right or broken: a quoted field that its end
 * would leave open makes the number odd. From a line of an odd number to the next such is probably one record too; that is
 * noted as a guess, to be proven once the delimiter is known.
 */
final class RecordStartNotes {
    private static final int MOST = 1 << 10;
    private static final int MOST_GUESSES = 1 << 12;

    private final RunningFingerprint passed = RunningFingerprint.begin();
    private final List<Line> found = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private List<RecordStart> starts = new ArrayList<>();
    private long next = 1;
    private long spacing = 1;
    private @Nullable Line opened;

    private record Line(long offset, int number) {}

    /** Takes note of a line, and whether it has quotes in odd number; its bytes need not have passed yet. */
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

    /** Of lines that began among bytes that have passed already, no fingerprint can be had any more. */
    private void begins(Line line) {
        if (line.offset() >= Math.max(next, passed.bytes())) {
            found.add(line);
            next = line.offset() + spacing;
        }
    }

    /** Passes the bytes of the lines that were noted since, or some of them and others. */
    void pass(byte[] part, int length) {
        int done = 0;
        long begin = passed.bytes();
        for (Line line : found) {
            int upTo = (int) (line.offset() - begin);
            passed.pass(part, done, upTo - done);
            starts.add(new RecordStart(line.number(), passed.copy()));
            done = upTo;
        }
        passed.pass(part, done, length - done);
        found.clear();
        thinOut();
    }

    /** However long the file, a thousand places to cut it are plenty. */
    private void thinOut() {
        while (starts.size() > MOST) {
            List<RecordStart> all = starts;
            starts = new ArrayList<>(IntStream.range(0, all.size() / 2)
                    .mapToObj(i -> all.get(2 * i))
                    .toList());
            spacing = Math.max(2 * spacing, passed.bytes() / MOST);
            next = passed.bytes() + spacing;
        }
    }

    /** The fingerprint of all that has passed. */
    Fingerprint fingerprint() {
        return passed.fingerprint();
    }

    /** What was noted. */
    RecordStarts starts() {
        return new RecordStarts(starts, guesses);
    }
}
