package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import java.util.Comparator;
import java.util.List;

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
        Comparator<Integer> order = table::compareContents;
        Integer[] rows =
                groups.of(holder, order.thenComparing((one, other) -> legend.comparePlaces(table, one, other)));
        for (int i = 0; i < rows.length; i++) {
            boolean repeated = i > 0 && table.compareContents(rows[i - 1], rows[i]) == 0;
            tally.classed(inputs.get(table.file(rows[i])), repeated ? RowClass.REPEATED : saying);
        }
    }
}
