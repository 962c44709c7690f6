package fi.mandateaudit.intake;

import static java.util.Comparator.comparing;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the rows of each file, as they come and as they are classed. */
public final class RowTally {
    private static final int ROWS = RowClass.values().length;

    private final Map<RecognisedInput, int[]> counts = new IdentityHashMap<>();

    /**
     * Counts a row that has come.
     *
     * @param input the file, always the same object
     */
    public void row(RecognisedInput input) {
        rows(input, 1);
    }

    /**
     * Counts rows that have come.
     *
     * @param input the file, always the same object
     * @param count how many
     */
    public void rows(RecognisedInput input, int count) {
        countsOf(input)[ROWS] += count;
    }

    /**
     * Counts what became of a row.
     *
     * @param input the file, always the same object
     * @param rowClass the row's class
     */
    public void classed(RecognisedInput input, RowClass rowClass) {
        classed(input, rowClass, 1);
    }

    /**
     * Counts what became of rows.
     *
     * @param input the file, always the same object
     * @param rowClass the class of the rows
     * @param count how many
     */
    public void classed(RecognisedInput input, RowClass rowClass, int count) {
        countsOf(input)[rowClass.ordinal()] += count;
    }

    /**
     * The counts of every file, once all rows are classed.
     *
     * @return per file, in the order of their names and folders
     * @throws IllegalArgumentException if a row is of no class, or of two
     */
    public Map<RecognisedInput, RowCounts> counts() {
        Map<RecognisedInput, RowCounts> sorted = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(comparing(RecognisedInput::name)
                        .thenComparing(input -> input.path().toString()))
                .forEach(input -> sorted.put(input, countsFrom(countsOf(input))));
        return sorted;
    }

    private int[] countsOf(RecognisedInput input) {
        return counts.computeIfAbsent(input, key -> new int[ROWS + 1]);
    }

    private static RowCounts countsFrom(int[] of) {
        return new RowCounts(
                of[ROWS],
                of[RowClass.MATCHED.ordinal()],
                of[RowClass.ORGANISATION.ordinal()],
                of[RowClass.UNMATCHED.ordinal()],
                of[RowClass.AMBIGUOUS.ordinal()],
                of[RowClass.REPEATED.ordinal()],
                of[RowClass.OUT_OF_SCOPE.ordinal()],
                of[RowClass.REJECTED.ordinal()]);
    }
}
