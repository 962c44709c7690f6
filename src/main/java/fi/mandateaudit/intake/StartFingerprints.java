package fi.mandateaudit.intake;

import fi.mandateaudit.intake.RecordStartNotes.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The fingerprint of bytes that pass by, and a copy of it from before each of some lines. */
final class StartFingerprints {
    private final RunningFingerprint passed = RunningFingerprint.begin();
    private List<RecordStart> starts = new ArrayList<>();

    /** Passes a part, in which these lines begin. */
    void pass(byte[] part, int length, List<Line> lines) {
        int done = 0;
        long begin = passed.bytes();
        for (Line line : lines) {
            int upTo = (int) (line.offset() - begin);
            passed.pass(part, done, upTo - done);
            starts.add(new RecordStart(line.number(), passed.copy()));
            done = upTo;
        }
        passed.pass(part, done, length - done);
        while (starts.size() > RecordStartNotes.MOST) {
            starts = everyOther(starts);
        }
    }

    private static List<RecordStart> everyOther(List<RecordStart> all) {
        return new ArrayList<>(
                IntStream.range(0, all.size() / 2).mapToObj(i -> all.get(2 * i)).toList());
    }

    /** The fingerprint of all that has passed. */
    Fingerprint fingerprint() {
        return passed.fingerprint();
    }

    /** The lines, each with the fingerprint of what is before it. */
    List<RecordStart> starts() {
        return starts;
    }
}
