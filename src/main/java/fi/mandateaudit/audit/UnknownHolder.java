package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Match;
import java.util.stream.Stream;

/** Somebody holds a mandate and is nobody in HR's export, now or before. */
final class UnknownHolder implements SharedRule {
    @Override
    public Code code() {
        return Code.MANDATE_OF_UNKNOWN_PERSON;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.basis().ledger().strays().stream()
                .filter(stray -> stray.match() instanceof Match.Unknown)
                .flatMap(stray -> explain(stray, scene));
    }

    private Stream<Draft> explain(StrayHolder stray, Scene scene) {
        String pseudonym = stray.assignee().pseudonym(scene.basis().key());
        return stray.holdings().stream()
                .filter(holding -> !holding.impossible() && Condition.isValidOrFuture(holding, scene.date()))
                .map(holding -> scene.describe(new Draft(code()), holding)
                        .stranger(pseudonym)
                        .about(holding)
                        .doneBy(holding.type().rightToGrant()));
    }
}
