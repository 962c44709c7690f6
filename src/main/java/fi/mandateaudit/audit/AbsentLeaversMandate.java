package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.KnownPerson;
import fi.mandateaudit.roster.Match;
import java.util.stream.Stream;

/** Somebody who stood in an earlier export of HR's, and does no more, still holds a mandate. */
final class AbsentLeaversMandate implements SharedRule {
    @Override
    public Code code() {
        return Code.MANDATE_OF_LEAVER;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.basis().ledger().strays().stream()
                .flatMap(stray -> stray.match() instanceof Match.Former former
                        ? explain(stray, former.person(), scene)
                        : Stream.empty());
    }

    private Stream<Draft> explain(StrayHolder stray, KnownPerson person, Scene scene) {
        return stray.holdings().stream()
                .filter(holding -> !holding.impossible() && Condition.isValidOrFuture(holding, scene.date()))
                .map(holding -> scene.describe(new Draft(code()), holding)
                        .employee(person.employeeNo())
                        .about(holding)
                        .doneBy(holding.type().rightToGrant())
                        .fact(Fact.LAST_SEEN, person.lastSeen()));
    }
}
