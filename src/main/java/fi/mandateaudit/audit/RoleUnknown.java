package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.roster.Contract;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody holds a mandate of Kela's and the policy knows no role for the title. */
final class RoleUnknown implements PersonRule {
    @Override
    public Code code() {
        return Code.ROLE_UNKNOWN;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        if (!person.isActive() || person.work().titleKnown()) {
            return Stream.empty();
        }
        List<Holding> kelas = person.holdings().stream()
                .filter(holding -> scene.isKelas(holding.theme()))
                .filter(holding -> Condition.isValidOrFuture(holding, scene.date()))
                .toList();
        if (kelas.isEmpty()) {
            return Stream.empty();
        }
        String titles = person.person().contractsOn(scene.date()).stream()
                .map(Contract::title)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Stream.of(person.draft(code())
                .mandates(kelas.stream()
                        .flatMap(holding -> holding.places().stream())
                        .toList())
                .fact(Fact.TITLE, titles)
                .fact(Fact.COUNT, kelas.size()));
    }
}
