package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.CellNumbers;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.SourceRecord;
import java.util.Arrays;
import java.util.function.Function;

/** What the cells of some columns of a file mean, as a number: equal cells are understood once. */
final class CellMeanings {
    private final CellNumbers cells;
    private final Reading reading;
    private long[] meanings = new long[32];

    /** Understands the cells of a row. */
    @FunctionalInterface
    interface Reading {
        long read(RowCells row) throws RowFault;
    }

    CellMeanings(Reading reading, Field... columns) {
        this.reading = reading;
        cells = new CellNumbers(columns);
    }

    /** What the cells of a row mean; a fault is found anew in every row that has it. */
    long of(SourceRecord row, Function<SourceRecord, RowCells> texts) throws RowFault {
        int known = cells.find(row);
        return known >= 0 ? meanings[known] : understand(row, texts);
    }

    private long understand(SourceRecord row, Function<SourceRecord, RowCells> texts) throws RowFault {
        long meaning = reading.read(texts.apply(row));
        int number = cells.add(row);
        if (number == meanings.length) {
            meanings = Arrays.copyOf(meanings, number * 2);
        }
        meanings[number] = meaning;
        return meaning;
    }
}
