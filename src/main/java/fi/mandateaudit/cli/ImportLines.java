package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.NearHeading;
import fi.mandateaudit.job.UnderstoodInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lines that would make {@code imports.yml} understand what was not understood.
 *
 * @param inputs how the inputs were understood
 */
record ImportLines(List<UnderstoodInput> inputs) {

    List<String> lines() {
        List<String> lines = new ArrayList<>(headings());
        lines.addAll(labels("types", Expected.TYPE, "TRANSACT"));
        lines.addAll(labels("states", Expected.STATE, "VALID"));
        return lines;
    }

    private List<String> headings() {
        Map<InputKind, Map<String, TreeSet<String>>> missing = new EnumMap<>(InputKind.class);
        for (UnderstoodInput understood : inputs) {
            understood.unknownHeadings().forEach((heading, near) -> near.map(NearHeading::field)
                    .filter(field -> !understood.input().columns().containsValue(field))
                    .ifPresent(
                            field -> missing.computeIfAbsent(understood.input().kind(), kind -> new TreeMap<>())
                                    .computeIfAbsent(field.id(), id -> new TreeSet<>())
                                    .add(heading)));
        }
        List<String> lines = new ArrayList<>();
        missing.forEach((kind, fields) -> {
            lines.add("  " + kind.id() + ":");
            fields.forEach((field, headings) -> lines.add(String.format(
                    Locale.ROOT,
                    "    %s: [%s]",
                    field,
                    String.join(", ", headings.stream().map(ImportLines::quote).toList()))));
        });
        if (!lines.isEmpty()) {
            lines.add(0, "headings:");
        }
        return lines;
    }

    private List<String> labels(String section, Expected expected, String example) {
        TreeSet<String> labels = new TreeSet<>();
        inputs.forEach(understood -> understood.rejected().stream()
                .filter(row -> row.expected() == expected)
                .forEach(row -> labels.add(row.found())));
        List<String> lines = new ArrayList<>();
        labels.forEach(label -> lines.add(String.format(Locale.ROOT, "  %s: %s", quote(label), example)));
        if (!lines.isEmpty()) {
            lines.add(0, section + ":");
        }
        return lines;
    }

    private static String quote(String text) {
        return '"' + Redaction.blank(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
