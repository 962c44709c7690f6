package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A list writes a theme that is nearly one of the catalogue's, but none. */
final class ThemeUnknown implements SharedRule {
    @Override
    public Code code() {
        return Code.THEME_UNKNOWN;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        SortedMap<String, List<Holding>> unknown = new TreeMap<>();
        scene.allHoldings()
                .filter(holding -> !holding.theme().inCatalogue())
                .filter(holding -> !isLookalike(holding.theme(), scene))
                .forEach(holding -> unknown.computeIfAbsent(holding.theme().key(), key -> new ArrayList<>())
                        .add(holding));
        return unknown.values().stream().flatMap(holdings -> explain(holdings, scene));
    }

    private static boolean isLookalike(HeldTheme theme, Scene scene) {
        Catalogue catalogue = scene.basis().policy().catalogue();
        return catalogue.themes().stream()
                .anyMatch(of -> catalogue.lookalikesOf(of.id()).contains(theme.key()));
    }

    private Stream<Draft> explain(List<Holding> holdings, Scene scene) {
        HeldTheme theme = holdings.get(0).theme();
        return scene.basis().policy().catalogue().nearest(theme.written()).stream()
                .map(nearest -> new Draft(code())
                        .theme(theme.key(), scene.nameOf(theme))
                        .mandates(holdings.stream()
                                .flatMap(holding -> holding.places().stream())
                                .toList())
                        .fact(Fact.OTHER_THEME, nearest)
                        .fact(Fact.COUNT, holdings.size()));
    }
}
