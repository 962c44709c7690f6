package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.ToxicSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody holds together what the policy forbids together. */
final class ToxicCombination implements PersonRule {
    @Override
    public Code code() {
        return Code.TOXIC_COMBINATION;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        if (!person.isActive()) {
            return Stream.empty();
        }
        return scene.basis().policy().toxic().stream().flatMap(set -> explain(set, person, scene));
    }

    private Stream<Draft> explain(ToxicSet set, PersonCase person, Scene scene) {
        Set<String> forbidden = set.themes().stream().map(Theme::id).collect(Collectors.toCollection(TreeSet::new));
        List<Holding> held = person.holdings().stream()
                .filter(holding -> forbidden.contains(holding.theme().key()))
                .filter(holding -> Condition.isValid(holding, scene.date()))
                .toList();
        long different =
                held.stream().map(holding -> holding.theme().key()).distinct().count();
        if (different < forbidden.size()) {
            return Stream.empty();
        }
        String names = set.themes().stream().map(Theme::displayName).sorted().collect(Collectors.joining(" | "));
        return Stream.of(person.draft(code())
                .apart(String.join(",", forbidden))
                .mandates(held.stream()
                        .flatMap(holding -> holding.places().stream())
                        .toList())
                .fact(Fact.THEMES, names)
                .fact(Fact.SET, scene.basis().policy().toxic().indexOf(set)));
    }
}
