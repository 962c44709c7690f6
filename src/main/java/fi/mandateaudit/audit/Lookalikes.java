package fi.mandateaudit.audit;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Themes of other authorities that are taken for a theme of the catalogue. */
final class Lookalikes {
    private final Map<String, Set<String>> keysByTheme = new HashMap<>();

    Lookalikes(Catalogue catalogue) {
        for (Theme theme : catalogue.themes()) {
            Set<String> keys = new HashSet<>(theme.lookalikeIds());
            theme.lookalikes().forEach(name -> keys.add(catalogue.themeId(name).orElseGet(() -> Folding.fold(name))));
            keysByTheme.put(theme.id(), keys);
        }
    }

    boolean isTakenFor(HeldTheme held, Theme required) {
        return keysByTheme.getOrDefault(required.id(), Set.of()).contains(held.key());
    }

    /** Whether the theme is a declared look-alike of any. */
    boolean isDeclared(HeldTheme held) {
        return keysByTheme.values().stream().anyMatch(keys -> keys.contains(held.key()));
    }
}
