package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Person;
import java.util.stream.Stream;

/** An assignee could be two or more people; what they hold of impossible mandates is named by {@link ImpossibleMandate} alone. */
final class PersonAmbiguous implements SharedRule {
    @Override
    public Code code() {
        return Code.PERSON_AMBIGUOUS;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        return scene.basis().ledger().strays().stream()
                .filter(stray -> stray.match() instanceof Match.Ambiguous)
                .filter(stray -> stray.holdings().stream().anyMatch(holding -> !holding.impossible()))
                .map(stray -> explain(stray, (Match.Ambiguous) stray.match(), scene));
    }

    private Draft explain(StrayHolder stray, Match.Ambiguous match, Scene scene) {
        return new Draft(code())
                .stranger(stray.assignee().pseudonym(scene.basis().key()))
                .people(match.candidates().stream().map(Person::number).toList())
                .hr(match.candidates().stream()
                        .flatMap(person -> person.contracts().stream())
                        .map(Contract::place)
                        .toList())
                .mandates(stray.holdings().stream()
                        .filter(holding -> !holding.impossible())
                        .flatMap(holding -> holding.places().stream())
                        .toList())
                .fact(Fact.COUNT, match.candidates().size());
    }
}
