package fi.mandateaudit.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what became of files, per kind of change. */
final class Tally {
    private final Map<String, Map<Fate, Integer>> counts = new LinkedHashMap<>();

    void add(String title, Fate fate) {
        counts.computeIfAbsent(title, key -> new EnumMap<>(Fate.class)).merge(fate, 1, Integer::sum);
    }

    int of(Fate fate) {
        return counts.values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }

    /** Writes the table for {@code src/docs/reliability.md}. */
    void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder(
                "| change | tried | exact | rejected | refused | wrong |\n|---|---|---|---|---|---|\n");
        counts.forEach((title, fates) -> table.append("| ").append(title).append(row(fates)));
        Map<Fate, Integer> all = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            all.put(fate, of(fate));
        }
        table.append("| **all**").append(row(all));
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }

    private static String row(Map<Fate, Integer> fates) {
        StringBuilder row = new StringBuilder(
                " | " + fates.values().stream().mapToInt(i -> i).sum());
        for (Fate fate : Fate.values()) {
            row.append(" | ").append(fates.getOrDefault(fate, 0));
        }
        return row.append(" |\n").toString();
    }
}
