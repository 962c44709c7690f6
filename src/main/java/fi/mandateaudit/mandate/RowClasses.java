package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts the rows of holders: those that say something new are of one class, the others repeated.
 *
 * @param tally where they are counted
 * @param inputs the files by their numbers
 * @param legend what the numbers of rows stand for
 */
record RowClasses(RowTally tally, List<RecognisedInput> inputs, Legend legend) {

    /** Classes the rows of one holder, the first of equal ones in the order of places counting as the one that says it. */
    void classify(RowGroups groups, int holder, RowClass saying) {
        RowTable table = groups.table();
        long[] marks = groups.of(holder).mapToLong(row -> mark(table, row)).toArray();
        Arrays.sort(marks);
        int first = 0;
        for (int end = 1; end <= marks.length; end++) {
            if (end == marks.length || marks[end] >>> Integer.SIZE != marks[first] >>> Integer.SIZE) {
                if (end - first == 1) {
                    tally.classed(inputs.get(table.file((int) marks[first])), saying);
                } else {
                    classifyAlike(table, Arrays.stream(marks, first, end), saying);
                }
                first = end;
            }
        }
    }

    /** Nearly all rows differ, and numbers that are sorted tell so sooner than rows that are compared. */
    private static long mark(RowTable table, int row) {
        return (long) table.hashContents(row) << Integer.SIZE | row;
    }

    private void classifyAlike(RowTable table, LongStream marks, RowClass saying) {
        Comparator<Integer> order = table::compareContents;
        int[] rows = marks.mapToObj(mark -> (int) mark)
                .sorted(order.thenComparing((one, other) -> legend.comparePlaces(table, one, other)))
                .mapToInt(row -> row)
                .toArray();
        for (int i = 0; i < rows.length; i++) {
            boolean repeated = i > 0 && table.compareContents(rows[i - 1], rows[i]) == 0;
            tally.classed(inputs.get(table.file(rows[i])), repeated ? RowClass.REPEATED : saying);
        }
    }
}
