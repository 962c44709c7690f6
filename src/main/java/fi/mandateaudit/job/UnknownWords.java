package fi.mandateaudit.job;

import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The labels of types and states that nobody knows, whether their file is refused for them or not. */
final class UnknownWords {
    private static final List<Field> LABELLED = List.of(Field.TYPE, Field.STATE);

    private final Cells cells;
    private final Map<Field, SortedSet<String>> labels = new EnumMap<>(Field.class);

    UnknownWords(ImportRules rules) {
        this.cells = new Cells(rules);
    }

    void add(ReadRows read) {
        read.rows().forEach(row -> add(read.input(), row));
    }

    private void add(RecognisedInput input, SourceRow read) {
        if (read instanceof SourceRecord record) {
            RowCells row = new RowCells(input, record, cells);
            LABELLED.stream().filter(row::isUnknownLabel).forEach(field -> labels.computeIfAbsent(
                            field, none -> new TreeSet<>())
                    .add(row.shown(field)));
        }
    }

    Map<Field, SortedSet<String>> labels() {
        return labels;
    }
}
