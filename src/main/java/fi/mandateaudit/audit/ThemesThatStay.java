package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Warns where a mandate that is to end holds other themes, which are to stay. A row of a list is one mandate with all its
 * themes, and a mandate is not edited but invalidated and granted anew (source: {@code domain/kela.md}, Validity and state).
 */
final class ThemesThatStay {
    private final List<Draft> ending;
    private final List<Holding> holdings;
    private final Scene scene;

    private ThemesThatStay(List<Draft> ending, List<Holding> holdings, Scene scene) {
        this.ending = ending;
        this.holdings = holdings;
        this.scene = scene;
    }

    /** Adds them to the findings of a person that call for an end. */
    static void name(List<Draft> drafts, PersonCase person, Scene scene) {
        List<Draft> ending = drafts.stream().filter(Draft::callsForAnEnd).toList();
        ThemesThatStay themes = new ThemesThatStay(ending, person.holdings(), scene);
        ending.forEach(themes::nameIn);
    }

    private void nameIn(Draft draft) {
        String names = holdings.stream()
                .filter(draft::sharesARowWith)
                .filter(holding -> ending.stream().noneMatch(each -> each.isOf(holding)))
                .map(holding -> scene.nameOf(holding.theme()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" | "));
        if (!names.isEmpty()) {
            draft.fact(Fact.THEMES_THAT_STAY, names);
        }
    }
}
