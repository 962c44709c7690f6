package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person's holdings by theme, so that a requirement looks at those alone that can concern it. */
final class HoldingsByTheme {
    private final Map<String, List<Ranked>> byTheme = new HashMap<>();

    /**
     * A holding and its place.
     *
     * @param holding the holding
     * @param rank its place among the person's holdings in the order of their content
     */
    record Ranked(Holding holding, int rank) {}

    HoldingsByTheme(List<Holding> holdings) {
        for (int rank = 0; rank < holdings.size(); rank++) {
            Holding holding = holdings.get(rank);
            byTheme.computeIfAbsent(holding.theme().key(), key -> new ArrayList<>())
                    .add(new Ranked(holding, rank));
        }
    }

    /** The holdings of a theme, in their order. */
    List<Ranked> of(String themeKey) {
        return byTheme.getOrDefault(themeKey, List.of());
    }
}
