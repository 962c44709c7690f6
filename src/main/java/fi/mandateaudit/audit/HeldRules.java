package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says at most one thing of each holding that is valid or to come. */
final class HeldRules {
    private static final List<HeldRule> IN_ORDER = List.of(
            new LeaversMandate(),
            new ExcessMandate(),
            new ExcessGrantRight(),
            new DuplicateMandate(),
            new UnrestrictedMandate(),
            new TooLongMandate());

    private HeldRules() {}

    static Stream<Draft> judge(PersonCase person, Scene scene) {
        if (person.isStarter()) {
            return Stream.empty();
        }
        return person.holdings().stream()
                .filter(holding -> Condition.isValidOrFuture(holding, scene.date()))
                .flatMap(holding -> first(holding, person, scene).stream());
    }

    private static Optional<Draft> first(Holding holding, PersonCase person, Scene scene) {
        for (HeldRule rule : IN_ORDER) {
            if (rule.applies(holding, person, scene)) {
                return Optional.of(explain(rule, holding, person, scene));
            }
        }
        return Optional.empty();
    }

    private static Draft explain(HeldRule rule, Holding holding, PersonCase person, Scene scene) {
        Draft draft = scene.describe(person.draft(rule.code()), holding)
                .about(holding)
                .doneBy(holding.type().rightToGrant());
        return rule.complete(draft, holding, person, scene);
    }
}
