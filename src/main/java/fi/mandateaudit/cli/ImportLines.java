package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.MissingHeading;
import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.intake.ProbableMeaning;
import fi.mandateaudit.job.Understood;
import fi.mandateaudit.job.UnderstoodInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines that would make {@code imports.yml} understand what was not understood, as one piece of YAML. */
final class ImportLines {
    private static final String CHOOSE = " # nothing known is like it: choose one of ";

    private final Understood understood;
    private final Map<InputKind, Map<Field, TreeSet<String>>> headings = new EnumMap<>(InputKind.class);

    ImportLines(Understood understood) {
        this.understood = understood;
    }

    List<String> lines() {
        understood.missingHeadings().forEach(this::add);
        understood.inputs().forEach(this::addUnknown);
        List<String> lines = new ArrayList<>(headings());
        lines.addAll(labels("types", Field.TYPE, "TRANSACT", "TRANSACT, GRANT, REPRESENT, REPRESENT_GRANT"));
        lines.addAll(labels(
                "states",
                Field.STATE,
                "VALID",
                "VALID, NOT_YET_VALID, INVALID, THEME_NOT_IN_USE, UNCONFIRMED, ENDED, CANCELLED"));
        return lines;
    }

    private void add(MissingHeading missing) {
        headings.computeIfAbsent(missing.kind(), kind -> new TreeMap<>(Comparator.comparing(Field::id)))
                .computeIfAbsent(missing.field(), field -> new TreeSet<>())
                .add(missing.heading());
    }

    /** One column for a field: a second one would be refused. */
    private void addUnknown(UnderstoodInput input) {
        Map<Field, NearHeading> nearest = new EnumMap<>(Field.class);
        input.unknownHeadings().values().stream()
                .flatMap(Optional::stream)
                .filter(near -> !input.input().columns().containsValue(near.field()))
                .forEach(near -> nearest.merge(
                        near.field(), near, (one, other) -> other.likeness() > one.likeness() ? other : one));
        nearest.forEach((field, near) -> add(new MissingHeading(input.input().kind(), field, near.heading())));
    }

    private List<String> headings() {
        List<String> lines = new ArrayList<>();
        headings.forEach((kind, fields) -> {
            lines.add("  " + kind.id() + ":");
            fields.forEach((field, words) -> lines.add(heading(field, words)));
        });
        if (!lines.isEmpty()) {
            lines.add(0, "headings:");
        }
        return lines;
    }

    private static String heading(Field field, SortedSet<String> words) {
        boolean unlike = words.remove("") && words.isEmpty();
        List<String> shown = unlike
                ? List.of(quote(MissingHeading.placeholder(field)))
                : words.stream().map(ImportLines::quote).toList();
        return String.format(
                Locale.ROOT,
                "    %s: [%s]%s",
                field.id(),
                String.join(", ", shown),
                unlike ? " # none of the file's headings is like it" : "");
    }

    private List<String> labels(String section, Field field, String example, String constants) {
        ProbableMeaning probable = new ProbableMeaning(understood.policy().imports());
        List<String> lines = new ArrayList<>();
        for (String label : understood.unknownLabels().getOrDefault(field, new TreeSet<>())) {
            Optional<String> meaning = probable.of(field, label);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s: %s%s",
                    quote(label),
                    meaning.orElse(example),
                    meaning.isPresent() ? "" : CHOOSE + constants));
        }
        if (!lines.isEmpty()) {
            lines.add(0, section + ":");
        }
        return lines;
    }

    private static String quote(String text) {
        return '"' + Redaction.blank(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
