package fi.mandateaudit.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shares the rows of several files out among readers that work side by side: one after another the shares are the files in
 * their order, and each has about as many bytes as the others.
 */
public final class Shares {
    private final List<List<InputPart>> shares = new ArrayList<>();
    private final long size;
    private long before;
    private int share;

    private Shares(List<RecognisedInput> inputs, int count) {
        size = inputs.stream().mapToLong(RecognisedInput::bytes).sum();
        for (int i = 0; i < count; i++) {
            shares.add(new ArrayList<>());
        }
    }

    /**
     * Shares files out.
     *
     * @param inputs the files
     * @param count how many shares
     * @return the parts of each share; none where the files have no record at which they could be cut
     */
    public static List<List<InputPart>> of(List<RecognisedInput> inputs, int count) {
        Shares shares = new Shares(inputs, count);
        inputs.forEach(shares::add);
        return shares.shares;
    }

    private void add(RecognisedInput input) {
        RecordStart first = null;
        for (int next = share + 1; next < shares.size() && cut(next) < before + input.bytes(); next++) {
            Optional<RecordStart> start = input.starts().from(cut(next) - before);
            if (cut(next) <= before) {
                share = next;
            } else if (start.isPresent() && start.get() != first) {
                add(input, first, start.get());
                first = start.get();
                share = next;
            }
        }
        add(input, first, null);
        before += input.bytes();
    }

    private void add(RecognisedInput input, @Nullable RecordStart first, @Nullable RecordStart end) {
        shares.get(share).add(new InputPart(input, first, end));
    }

    /** Where a share should begin, in bytes of all files. */
    private long cut(int of) {
        return size * of / shares.size();
    }
}
