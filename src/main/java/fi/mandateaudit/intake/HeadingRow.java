package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A record taken for headings. */
final class HeadingRow {
    private final Vocabulary vocabulary;
    private final char delimiter;
    private final int line;
    private final List<String> headings;
    private final List<@Nullable Field> meanings = new ArrayList<>();
    private final int fewestFields;

    HeadingRow(Vocabulary vocabulary, char delimiter, Cut.Whole record) {
        this.vocabulary = vocabulary;
        this.delimiter = delimiter;
        line = record.line();
        headings = record.fields().stream().map(Folding::tidy).toList();
        headings.forEach(heading -> meanings.add(vocabulary.meaning(heading)));
        fewestFields = IntStream.range(0, headings.size())
                .filter(i -> !headings.get(i).isEmpty())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    char delimiter() {
        return delimiter;
    }

    int line() {
        return line;
    }

    /** The headings, tidied, in the order of the columns. */
    List<String> headings() {
        return headings;
    }

    /** The heading of a column, or empty beyond the last. */
    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    /** The field of each column; null where the heading is unknown. */
    List<@Nullable Field> meanings() {
        return meanings;
    }

    /** How many fields a row needs; blank headings at the end do not count. */
    int fewestFields() {
        return fewestFields;
    }

    /** Whether these can be the fields of a row: none lacks, and what is beyond the headings is blank. */
    boolean fits(List<String> fields) {
        return fields.size() >= fewestFields
                && (fields.size() <= headings.size()
                        || fields.stream().skip(headings.size()).allMatch(surplus -> Folding.tidy(surplus)
                                .isEmpty()));
    }

    Set<Field> known() {
        return meanings.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    boolean isComplete() {
        return !known().isEmpty() && vocabulary.missing(known()).isEmpty();
    }

    /** Whether a record under this row is a row of headings too (labels under keys, say) rather than data. */
    boolean isRepeatedBy(Cut.Whole record) {
        HeadingRow other = new HeadingRow(vocabulary, delimiter, record);
        return other.isComplete()
                || IntStream.range(0, meanings.size())
                        .filter(i -> meanings.get(i) != null)
                        .allMatch(i -> i < other.meanings.size() && other.meanings.get(i) != null);
    }

    /** Whether a record further down is headings once more; hardly a row of data is without a digit. */
    boolean isFollowedBy(Cut.Whole record) {
        return !record.fields().hasDigit() && isRepeatedBy(record);
    }

    /** Whether the columns of a record of headings mean what they mean under these. */
    boolean agreesWith(Cut.Whole record) {
        List<@Nullable Field> others = new HeadingRow(vocabulary, delimiter, record).meanings;
        int most = Math.max(meanings.size(), others.size());
        return IntStream.range(0, most).allMatch(i -> meaning(meanings, i) == meaning(others, i));
    }

    private static @Nullable Field meaning(List<@Nullable Field> of, int column) {
        return column < of.size() ? of.get(column) : null;
    }

    Map<String, Field> columns() {
        Map<String, Field> columns = new LinkedHashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            Field meaning = meanings.get(i);
            if (meaning != null) {
                columns.put(headings.get(i), meaning);
            }
        }
        return columns;
    }

    List<String> unknown() {
        return IntStream.range(0, meanings.size())
                .filter(i -> meanings.get(i) == null)
                .mapToObj(headings::get)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
