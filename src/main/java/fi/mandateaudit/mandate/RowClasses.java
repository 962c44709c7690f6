package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowTally;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the rows of assignees: those that say something new are of one class, the others repeated. */
record RowClasses(RowTally tally, RowClass saying) {

    /** Classes the rows of one assignee, the first in the order of places counting as the one that says it. */
    void classify(List<MandateRow> rows) {
        rows.sort(MandateRow.ORDER);
        Set<MandateRow.Content> said = new HashSet<>();
        for (MandateRow row : rows) {
            tally.classed(row.input(), said.add(row.content()) ? saying : RowClass.REPEATED);
        }
    }
}
