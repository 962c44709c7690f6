package fi.mandateaudit.mandate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows of a table by their holders: those of one holder together. */
final class RowGroups {
    private final RowTable table;
    private final int[] starts;
    private final int[] rows;

    /** Groups the rows of this many holders. */
    RowGroups(RowTable table, int holders) {
        this.table = table;
        starts = new int[holders + 1];
        table.forEach(row -> starts[table.holder(row) + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        rows = new int[table.size()];
        int[] next = Arrays.copyOf(starts, holders);
        table.forEach(row -> rows[next[table.holder(row)]++] = row);
    }

    RowTable table() {
        return table;
    }

    boolean isEmpty(int holder) {
        return starts[holder] == starts[holder + 1];
    }

    /** Those who hold anything. */
    IntStream holders() {
        return IntStream.range(0, starts.length - 1).filter(holder -> !isEmpty(holder));
    }

    /** The rows of a holder. */
    IntStream of(int holder) {
        return Arrays.stream(rows, starts[holder], starts[holder + 1]);
    }
}
