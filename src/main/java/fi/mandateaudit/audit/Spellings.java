package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.Theme;
import java.util.HashMap;
import java.util.Map;

/** How reports write themes: the catalogue's by their name, others by the first of their spellings in code-point order. */
final class Spellings {
    private final Catalogue catalogue;
    private final Map<String, String> spellings = new HashMap<>();

    Spellings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes the spelling of a theme that the catalogue does not know. */
    void add(HeldTheme theme) {
        add(theme.key(), theme.written());
    }

    void addAll(Spellings other) {
        other.spellings.forEach(this::add);
    }

    private void add(String key, String written) {
        spellings.merge(key, written, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    String of(HeldTheme theme) {
        return catalogue
                .theme(theme.key())
                .map(Theme::displayName)
                .orElseGet(() -> spellings.getOrDefault(theme.key(), theme.written()));
    }
}
