package fi.mandateaudit.mandate;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the themes of mandates, remembers one spelling of each, and in which language each file writes them. */
final class ThemeCells {
    private final ThemeNames names;
    private final FileLanguages languages = new FileLanguages();
    private final Map<String, Written> cells = new HashMap<>();
    private final SortedMap<String, HeldTheme> spellings = new TreeMap<>();

    private final Dictionary<List<String>> keys = new Dictionary<>();

    private record Written(int keys, List<Language> languages) {}

    ThemeCells(ThemeNames names) {
        this.names = names;
    }

    /** The number of the themes of a row, whatever their order, and however often it names each. */
    int read(RowCells row) throws RowFault {
        String text = row.required(Field.THEME);
        Written written = cells.get(text);
        if (written == null) {
            List<String> values = row.themes();
            if (values.isEmpty()) {
                throw row.fault(Field.THEME, Expected.SOMETHING);
            }
            written = read(values);
            cells.put(text, written);
        }
        languages.count(row.input(), written.languages());
        return written.keys();
    }

    /** The themes in the order of their keys, each under the first of its spellings in code-point order. */
    List<HeldTheme> inOrder() {
        return List.copyOf(spellings.values());
    }

    /** Per number, the places of its themes in the order of their keys; asked for only after all rows are read. */
    List<int[]> places() {
        List<String> order = List.copyOf(spellings.keySet());
        return keys.values().stream()
                .map(together -> together.stream()
                        .mapToInt(key -> Collections.binarySearch(order, key))
                        .toArray())
                .toList();
    }

    FileLanguages languages() {
        return languages;
    }

    private Written read(List<String> values) {
        TreeSet<String> together = new TreeSet<>();
        List<Language> inLanguages = new ArrayList<>();
        for (String value : values) {
            HeldTheme theme = themeOf(value);
            together.add(theme.key());
            inLanguages.addAll(names.languages(value));
            spellings.merge(theme.key(), theme, ThemeCells::first);
        }
        return new Written(keys.numberOf(List.copyOf(together)), inLanguages);
    }

    private HeldTheme themeOf(String value) {
        String shown = Redaction.blank(value);
        return names.themeId(value)
                .map(id -> new HeldTheme(id, true, shown))
                .orElseGet(() -> new HeldTheme(Folding.fold(shown), false, shown));
    }

    private static HeldTheme first(HeldTheme one, HeldTheme other) {
        return Stream.of(one, other).min(comparing(HeldTheme::written)).orElse(one);
    }
}
