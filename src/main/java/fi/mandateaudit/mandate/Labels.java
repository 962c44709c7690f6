package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.UnknownLabels;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The labels of types and states that nobody knows: many in one file are a fault of the mapping. */
final class Labels {
    private static final List<Field> LABELLED = List.of(Field.TYPE, Field.STATE);

    private final Map<RecognisedInput, UnknownLabels> unknown = new IdentityHashMap<>();

    /** Those of rows that cannot be read, in the order of their places: the first spelling of a label is shown. */
    Labels(List<Unread> rows) {
        rows.forEach(row -> row.legible().ifPresent(this::add));
    }

    private void add(RowCells row) {
        LABELLED.stream().filter(row::isUnknownLabel).forEach(field -> unknown.computeIfAbsent(
                        row.input(), UnknownLabels::new)
                .add(field, row.text(field)));
    }

    /** Refuses the first file, in the order of their names, that has too many. */
    void refuseIfFrequent(Map<RecognisedInput, RowCounts> counts) {
        counts.forEach((input, ofFile) -> {
            UnknownLabels labels = unknown.get(input);
            if (labels != null) {
                labels.refuseIfFrequent(ofFile.rows());
            }
        });
    }
}
