package fi.mandateaudit.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in letters of one width: numbers at the right of their columns, texts at the left.
 *
 * @param headings one heading per column
 * @param rows as many cells per row
 */
record TextTable(List<String> headings, List<List<String>> rows) {
    private static final String GAP = "  ";

    /** One line per row, the headings first. */
    List<String> lines() {
        return Stream.concat(Stream.of(headings), rows.stream()).map(this::line).toList();
    }

    private String line(List<String> cells) {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> cell(cells.get(column), column))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String cell(String text, int column) {
        int width = Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
        String space = " ".repeat(width - length(text));
        return isOfNumbers(column) ? space + text : text + space;
    }

    private boolean isOfNumbers(int column) {
        return rows.stream().allMatch(row -> row.get(column).chars().allMatch(Character::isDigit));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
