package fi.mandateaudit.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the records of a file begin, some of them: there it may be cut in two. */
public final class RecordStarts {
    /** Of a file that is read as a whole. */
    public static final RecordStarts NONE = new RecordStarts(List.of(), List.of());

    private final List<RecordStart> starts;
    private final List<Guess> guesses;

    RecordStarts(List<RecordStart> starts, List<Guess> guesses) {
        this.starts = List.copyOf(starts);
        this.guesses = List.copyOf(guesses);
    }

    /** Those after a line that are certain once a guess is held against the delimiter; none from a wrong guess on. */
    RecordStarts proven(int after, DecodedFile file, char delimiter) throws IOException {
        int end = Integer.MAX_VALUE;
        for (Guess guess : guesses) {
            if (!file.isRecord(guess, delimiter)) {
                end = guess.line();
                break;
            }
        }
        int last = end;
        return new RecordStarts(
                starts.stream()
                        .filter(start -> start.line() > after && start.line() <= last)
                        .toList(),
                List.of());
    }

    /** The first at a place or after it, in bytes. */
    Optional<RecordStart> from(long offset) {
        return starts.stream().filter(start -> start.offset() >= offset).findFirst();
    }
}
