package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.Ledger;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** A list says something that can be read and cannot be. */
final class ImpossibleMandate implements SharedRule {
    @Override
    public Code code() {
        return Code.MANDATE_IMPOSSIBLE;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        Ledger ledger = scene.basis().ledger();
        return Stream.of(
                        scene.withImpossible().stream().flatMap(person -> ofPerson(person, scene)),
                        ledger.strays().stream().flatMap(stray -> ofStray(stray, scene)),
                        ofOrganisations(ledger, scene),
                        ofClients(ledger, scene))
                .flatMap(drafts -> drafts);
    }

    private Stream<Draft> ofOrganisations(Ledger ledger, Scene scene) {
        return ledger.organisations().stream()
                .filter(held -> held.holding().impossible())
                .flatMap(held -> draft(held.holding(), held.organisation(), scene)
                        .map(draft -> draft.apart(held.organisation())));
    }

    /** What a client gave us and cannot give is said here, unless it is what breaks a chain. */
    private Stream<Draft> ofClients(Ledger ledger, Scene scene) {
        Set<Holding> named = BrokenChain.named(scene);
        return ledger.received().stream()
                .filter(received -> received.mandate().impossible() || isBeyondUs(received.mandate(), named))
                .flatMap(received -> draft(received.mandate(), holderOf(received.mandate(), scene), scene)
                        .map(draft -> draft.onBehalfOf(received.client())));
    }

    private static boolean isBeyondUs(Holding given, Set<Holding> named) {
        return given.type() != MandateType.TRANSACT && !named.contains(given);
    }

    /** We, where it is the type that we cannot hold; a misspelt holder is shown by the list alone. */
    private static String holderOf(Holding given, Scene scene) {
        return given.type() == MandateType.TRANSACT
                ? ""
                : scene.basis().organisation().value();
    }

    private Stream<Draft> ofPerson(Person person, Scene scene) {
        return scene.caseOf(person).stream().filter(of -> !of.isStarter()).flatMap(of -> of.impossible().stream()
                .flatMap(holding -> draft(holding, "", scene)
                        .map(draft -> draft.employee(person.number()).hr(of.hrRows()))));
    }

    private Stream<Draft> ofStray(StrayHolder stray, Scene scene) {
        return stray.holdings().stream()
                .filter(Holding::impossible)
                .flatMap(holding -> draft(holding, "", scene))
                .map(draft -> stray.match() instanceof Match.Former former
                        ? draft.employee(former.person().employeeNo())
                        : draft.stranger(
                                stray.assignee().pseudonym(scene.basis().key())));
    }

    private Stream<Draft> draft(Holding holding, String organisation, Scene scene) {
        if (isOver(holding, scene.date())) {
            return Stream.empty();
        }
        Draft draft = scene.describe(new Draft(code()), holding)
                .about(holding)
                .fact(Fact.IMPOSSIBLE, reason(holding, !organisation.isEmpty()));
        return Stream.of(organisation.isEmpty() ? draft : draft.fact(Fact.ORGANISATION, organisation));
    }

    /** A mandate that ends before it begins is not over before both days have passed. */
    private static boolean isOver(Holding holding, LocalDate day) {
        boolean closed = holding.state() == MandateState.ENDED || holding.state() == MandateState.CANCELLED;
        return closed || holding.to().isBefore(day) && holding.from().isBefore(day);
    }

    private static String reason(Holding holding, boolean byOrganisation) {
        if (holding.to().isBefore(holding.from())) {
            return "period";
        }
        boolean assignor = PartyId.parse(holding.assignor().id())
                .filter(PartyId::isImpossible)
                .isPresent();
        if (assignor) {
            return "assignor";
        }
        return byOrganisation && holding.type() != MandateType.TRANSACT ? "organisation" : "assignee";
    }
}
