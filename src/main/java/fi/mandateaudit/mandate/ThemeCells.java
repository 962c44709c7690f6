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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the themes of mandates, and remembers one spelling of each. */
final class ThemeCells {
    private final ThemeNames names;
    private final Dictionary<List<String>> keys = new Dictionary<>();
    private final Dictionary<List<Language>> languages = new Dictionary<>();
    private final SortedMap<String, HeldTheme> spellings = new TreeMap<>();

    /**
     * What stands in a cell.
     *
     * @param keys the number of its themes, whatever their order, and however often it names each
     * @param languages the number of the languages in which it writes themes of the catalogue
     */
    record Written(int keys, int languages) {}

    ThemeCells(ThemeNames names) {
        this.names = names;
    }

    Written read(RowCells row) throws RowFault {
        row.required(Field.THEME);
        List<String> values = row.themes();
        if (values.isEmpty()) {
            throw row.fault(Field.THEME, Expected.SOMETHING);
        }
        TreeSet<String> together = new TreeSet<>();
        List<Language> inLanguages = new ArrayList<>();
        for (String value : values) {
            HeldTheme theme = themeOf(value);
            together.add(theme.key());
            inLanguages.addAll(names.languages(value));
            spellings.merge(theme.key(), theme, ThemeCells::first);
        }
        return new Written(keys.numberOf(List.copyOf(together)), languages.numberOf(inLanguages));
    }

    /** The languages of a number, one for each theme of a cell in each language. */
    List<Language> languages(int number) {
        return languages.value(number);
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
