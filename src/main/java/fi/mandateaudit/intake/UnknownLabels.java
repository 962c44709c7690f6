package fi.mandateaudit.intake;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The unknown labels of types and states in one file: a few are bad rows, many are a fault of the mapping. */
public final class UnknownLabels {
    private static final int LEAST_ROWS = 5;
    private static final int MOST_SHOWN = 10;
    private static final int MOST_KEPT = 1000;

    private final RecognisedInput input;
    private final Map<Field, Map<String, Integer>> labels = new EnumMap<>(Field.class);
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<Field, Long> rows = new EnumMap<>(Field.class);

    /**
     * Begins with none.
     *
     * @param input the file
     */
    public UnknownLabels(RecognisedInput input) {
        this.input = input;
    }

    /**
     * Remembers that a row has a label that is not known.
     *
     * @param field {@link Field#TYPE} or {@link Field#STATE}
     * @param label the cell
     */
    public void add(Field field, String label) {
        rows.merge(field, 1L, Long::sum);
        if (spellings.size() >= MOST_KEPT && !spellings.containsKey(Folding.fold(label))) {
            return;
        }
        // Spellings that compare equal are one label: imports.yml takes each but once.
        String shown = spellings.computeIfAbsent(Folding.fold(label), folded -> Refusal.quote(label));
        labels.computeIfAbsent(field, f -> new TreeMap<>()).merge(shown, 1, Integer::sum);
    }

    /**
     * The unknown labels of a column.
     *
     * @param field {@link Field#TYPE} or {@link Field#STATE}
     * @return label, in quotes and without identity codes, to the number of its rows
     */
    public Map<String, Integer> of(Field field) {
        return Collections.unmodifiableMap(labels.getOrDefault(field, Map.of()));
    }

    /**
     * Refuses the file, once for all its columns, if a column's unknown labels stand in at least one row of a hundred, and in five.
     *
     * @param rowsOfFile how many rows the file has, rejected ones included
     * @throws InputRefused with the lines that would make the labels known
     */
    public void refuseIfFrequent(long rowsOfFile) {
        List<String> faults = rows.entrySet().stream()
                .filter(column -> column.getValue() >= LEAST_ROWS && column.getValue() * 100 >= rowsOfFile)
                .map(column -> fault(column.getKey(), column.getValue(), rowsOfFile))
                .toList();
        if (!faults.isEmpty()) {
            throw new InputRefused(input.name() + ":" + input.headingLine() + ": " + String.join("; ", faults));
        }
    }

    private String fault(Field field, long count, long rowsOfFile) {
        List<Map.Entry<String, Integer>> shown = of(field).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHOWN)
                .toList();
        String found = shown.stream()
                .map(label -> label.getKey() + " (" + label.getValue() + ")")
                .collect(Collectors.joining(", "));
        String lines = shown.stream()
                .map(label -> label.getKey() + ": " + constants(field))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "expected known labels under %s, found unknown ones in %d of %d rows: %s; add to imports.yml, each with one constant: %s: { %s }",
                Refusal.quote(input.headingOf(field)),
                count,
                rowsOfFile,
                found,
                field == Field.TYPE ? "types" : "states",
                lines);
    }

    private static String constants(Field field) {
        Enum<?>[] constants = field == Field.TYPE ? MandateType.values() : MandateState.values();
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("|"));
    }
}
