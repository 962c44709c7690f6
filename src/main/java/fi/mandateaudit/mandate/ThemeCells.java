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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the themes of mandates, remembers one spelling of each, and in which language each file writes them. */
final class ThemeCells {
    private final ThemeNames names;
    private final FileLanguages languages = new FileLanguages();
    private final Map<String, Written> cells = new HashMap<>();
    private final Map<String, HeldTheme> spellings = new HashMap<>();

    private record Written(List<String> keys, List<Language> languages) {}

    ThemeCells(ThemeNames names) {
        this.names = names;
    }

    /** The keys of the themes of a row, in order, each once. */
    List<String> read(RowCells row) throws RowFault {
        String text = row.required(Field.THEME);
        Written written = cells.get(text);
        if (written == null) {
            written = read(row.themes());
            cells.put(text, written);
        }
        if (written.keys().isEmpty()) {
            throw row.fault(Field.THEME, Expected.SOMETHING);
        }
        languages.count(row.input(), written.languages());
        return written.keys();
    }

    /** The theme under the first of its spellings in code-point order; asked for only after all rows are read. */
    HeldTheme theme(String key) {
        return Objects.requireNonNull(spellings.get(key));
    }

    FileLanguages languages() {
        return languages;
    }

    private Written read(List<String> values) {
        List<String> keys = new ArrayList<>();
        List<Language> inLanguages = new ArrayList<>();
        for (String value : values) {
            HeldTheme theme = themeOf(value);
            keys.add(theme.key());
            inLanguages.addAll(names.languages(value));
            spellings.merge(theme.key(), theme, ThemeCells::first);
        }
        return new Written(keys.stream().distinct().sorted().toList(), inLanguages);
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
