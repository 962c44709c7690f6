package fi.mandateaudit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One list of the report.
 *
 * @param columns its columns
 * @param rows its rows, in order
 */
record Table<T>(List<Column<T>> columns, Collection<T> rows) {
    /** Makes a table. */
    Table {
        columns = List.copyOf(columns);
    }

    List<String> headings(Words words) {
        return columns.stream()
                .map(column -> words.text("heading." + column.key()))
                .toList();
    }

    List<String> cells(T row) {
        List<String> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return cells;
    }
}
