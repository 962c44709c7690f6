package fi.mandateaudit.history;

import static java.util.stream.Collectors.groupingBy;

import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Match;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a mandate stands in the granted lists, as findings tell it; only what is asked about is looked up. */
final class Listings implements Predicate<Listed> {
    private final AuditBasis basis;
    private final Map<String, List<StrayHolder>> strays;

    Listings(AuditBasis basis) {
        this.basis = basis;
        this.strays = basis.ledger().strays().stream()
                .filter(stray -> !(stray.match() instanceof Match.Ambiguous))
                .collect(groupingBy(this::holderOf));
    }

    @Override
    public boolean test(Listed asked) {
        Stream<Holding> ofPerson = basis.roster().person(asked.holder()).stream()
                .filter(person -> person.number().equals(asked.holder()))
                .flatMap(person -> basis.ledger().holdingsOf(person).stream());
        Stream<Holding> ofStrays =
                strays.getOrDefault(asked.holder(), List.of()).stream().flatMap(stray -> stray.holdings().stream());
        return Stream.concat(ofPerson, ofStrays).anyMatch(holding -> asked.equals(told(asked.holder(), holding)));
    }

    private String holderOf(StrayHolder stray) {
        return stray.match() instanceof Match.Former former
                ? former.person().employeeNo()
                : stray.assignee().pseudonym(basis.key());
    }

    private static Listed told(String holder, Holding holding) {
        return new Listed(
                holder,
                holding.theme().key(),
                holding.type(),
                Redaction.blank(String.join(", ", holding.specifiers().values())),
                holding.from(),
                holding.to());
    }
}
