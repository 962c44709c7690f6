package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why headings are refused, and which lines would make them known. */
final class HeadingRefusal {
    private static final int MOST_HEADINGS = 40;

    private final Refusal refusal;
    private final Vocabulary vocabulary;

    HeadingRefusal(Refusal refusal, Vocabulary vocabulary) {
        this.refusal = refusal;
        this.vocabulary = vocabulary;
    }

    /** Refuses a file none of whose first rows has all that is needed; the row is the one that has most. */
    InputRefused incomplete(@Nullable HeadingRow row) {
        if (row == null) {
            return refusal.noRows();
        }
        List<List<Set<Field>>> missing = vocabulary.missing(row.known());
        String expected =
                missing.stream().map(HeadingRefusal::words).collect(Collectors.joining(" and ", "headings for ", ""));
        List<Field> needed = absent(row, missing);
        List<NearHeading> near = vocabulary.pairs(unknown(row), needed);
        InputRefused refused = refusal.at(row.line(), expected, found(row) + "; " + advice(needed, near));
        return new InputRefused(String.valueOf(refused.getMessage()), lines(row, needed, near));
    }

    /** What is needed, then what else the unknown headings are like. */
    private List<MissingHeading> lines(HeadingRow row, List<Field> needed, List<NearHeading> near) {
        List<MissingHeading> lines = new ArrayList<>();
        List<String> left = new ArrayList<>(unknown(row));
        Set<Field> others = EnumSet.copyOf(vocabulary.kind().fields());
        others.removeAll(row.known());
        for (Field field : needed) {
            String heading = of(field, near).map(NearHeading::heading).orElse("");
            lines.add(new MissingHeading(vocabulary.kind(), field, heading));
            others.remove(field);
            left.remove(heading);
        }
        vocabulary
                .pairs(left, others)
                .forEach(other -> lines.add(new MissingHeading(vocabulary.kind(), other.field(), other.heading())));
        return lines;
    }

    private static Optional<NearHeading> of(Field field, List<NearHeading> near) {
        return near.stream().filter(heading -> heading.field() == field).findFirst();
    }

    /** Refuses a file whose headings seem to stand in a record that cannot be read. */
    InputRefused damaged(Cut.Broken record) {
        return refusal.at(
                record.line(),
                "headings with " + record.expected().inEnglish(""),
                "something else in column " + (record.field() + 1) + "; mend the line of the headings");
    }

    /** Refuses headings that stand twice, or mean one field twice. */
    void refuseTwice(HeadingRow row) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < row.headings().size(); i++) {
            String heading = row.heading(i);
            Field field = row.meanings().get(i);
            Integer before = heading.isEmpty() ? null : seen.put(field == null ? Folding.fold(heading) : field, i);
            if (before != null) {
                String meaning = field == null ? "each heading once" : "one column for " + field.id();
                throw refusal.at(row.line(), meaning, column(row, before) + " and " + column(row, i));
            }
        }
    }

    private static String column(HeadingRow row, int column) {
        return Refusal.quote(row.heading(column)) + " in column " + (column + 1);
    }

    private static String words(List<Set<Field>> need) {
        return need.stream()
                .map(way -> way.stream().sorted().map(Field::id).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(" or "));
    }

    /** The unknown headings, unless the row is more likely data, which no message may hold. */
    private static List<String> unknown(HeadingRow row) {
        boolean data = row.known().isEmpty()
                && row.headings().stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
        return data ? List.of() : row.unknown();
    }

    private static String found(HeadingRow row) {
        if (row.known().isEmpty() && unknown(row).isEmpty()) {
            return "no known heading in the first lines";
        }
        return Stream.concat(row.columns().keySet().stream(), row.unknown().stream())
                .limit(MOST_HEADINGS)
                .map(Refusal::quote)
                .collect(Collectors.joining(", "));
    }

    /** The fields that would give what is missing: those that headings are like, then the fewest. */
    private List<Field> absent(HeadingRow row, List<List<Set<Field>>> missing) {
        return missing.stream()
                .map(need -> need.stream()
                        .map(way -> vocabulary.absent(way, row.known()))
                        .min(Comparator.comparingInt((List<Field> fields) -> unlike(row, fields))
                                .thenComparingInt(List::size)))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private int unlike(HeadingRow row, List<Field> fields) {
        return fields.size() - vocabulary.pairs(unknown(row), fields).size();
    }

    private String advice(List<Field> needed, List<NearHeading> near) {
        StringBuilder nearest = new StringBuilder();
        StringJoiner lines = new StringJoiner(", ", "{ ", " }");
        for (Field field : needed) {
            Optional<NearHeading> like = of(field, near);
            like.ifPresent(n -> nearest.append(Refusal.quote(n.heading()))
                    .append(" is nearest to ")
                    .append(Refusal.quote(n.known()))
                    .append("; "));
            String heading = like.map(NearHeading::heading).orElse(MissingHeading.placeholder(field));
            lines.add(field.id() + ": [" + Refusal.quote(heading) + "]");
        }
        return nearest + "add to imports.yml: headings: { " + vocabulary.kind().id() + ": " + lines + " }";
    }
}
