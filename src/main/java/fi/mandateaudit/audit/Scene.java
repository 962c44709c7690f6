package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.policy.WorkPlan;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every rule can see: the inputs, and what one look over all people tells. */
final class Scene {
    private final AuditBasis basis;
    private final WorkPlan plan;
    private final Fitting fitting;
    private final NamesInLists names;
    private final Evaluator evaluator;
    private final Spellings spellings;
    private final Demand demand = new Demand();
    private final Reach reach = new Reach();
    private final Office office;
    private final Map<ClientLink, LinkJudgement> links = new TreeMap<>(ClientLink.ORDER);

    Scene(AuditBasis basis) {
        this.basis = basis;
        this.plan = new WorkPlan(basis.policy(), basis.clients());
        this.fitting = new Fitting(basis.policy().catalogue());
        this.spellings = new Spellings(basis.policy().catalogue());
        this.names = new NamesInLists(
                basis.ledger().grantedLanguages(),
                basis.ledger().receivedLanguages(),
                basis.ledger().receivedGiven());
        this.evaluator = new Evaluator(fitting, names);
        Grantors grantors = new Grantors();
        this.office = new Office(basis.settings(), grantors);
        basis.roster().people().forEach(person -> survey(person, grantors));
        allHoldings().forEach(spellings::add);
        judgeLinks(new LinkEvaluator(names, basis.policy().catalogue()));
    }

    private void survey(Person person, Grantors grantors) {
        Presence presence = presenceOf(person);
        if (presence == Presence.ACTIVE) {
            for (Holding holding : basis.ledger().holdingsOf(person)) {
                grantors.add(person.number(), holding, basis.date());
                reach.add(holding, basis.date());
            }
        }
        if (!person.isJudged()) {
            return;
        }
        judgedAsOf(person).filter(day -> presence != Presence.LEFT).ifPresent(day -> {
            for (Requirement requirement : plan.of(person, day).requirements()) {
                demand.add(person.number(), requirement, presence == Presence.ACTIVE);
            }
        });
    }

    private void judgeLinks(LinkEvaluator evaluator) {
        for (ClientLink link : demand.links()) {
            List<Holding> given = basis.ledger().receivedFrom(link.client()).stream()
                    .map(received -> received.mandate())
                    .toList();
            links.put(
                    link,
                    evaluator.evaluate(
                            link,
                            given,
                            holding -> !demand.names(holding.theme().key(), link.client()),
                            basis.date()));
        }
    }

    /** Everything that any list says, whoever holds it. */
    Stream<Holding> allHoldings() {
        return Stream.of(
                        basis.roster().people().stream().flatMap(person -> basis.ledger().holdingsOf(person).stream()),
                        basis.ledger().strays().stream().flatMap(stray -> stray.holdings().stream()),
                        basis.ledger().organisations().stream().map(held -> held.holding()),
                        basis.ledger().received().stream().map(received -> received.mandate()))
                .flatMap(holdings -> holdings);
    }

    Presence presenceOf(Person person) {
        return person.presence(basis.date(), basis.settings().leaverAfter());
    }

    /** The day as of which a person is judged; nothing for those who start much later or have only just left. */
    private Optional<LocalDate> judgedAsOf(Person person) {
        return switch (presenceOf(person)) {
            case ACTIVE, LEFT -> Optional.of(basis.date());
            case LEAVING -> Optional.empty();
            case FUTURE ->
                person.nextStart(basis.date())
                        .filter(start -> !start.isAfter(
                                basis.date().plusDays(basis.settings().startingWithin())));
        };
    }

    /** The case of a person, unless nothing is judged of them. */
    Optional<PersonCase> caseOf(Person person) {
        return person.isJudged() ? judgedAsOf(person).map(day -> caseOf(person, day)) : Optional.empty();
    }

    private PersonCase caseOf(Person person, LocalDate day) {
        Work work = plan.of(person, day);
        List<Holding> all = basis.ledger().holdingsOf(person);
        List<Holding> possible =
                all.stream().filter(holding -> !holding.impossible()).toList();
        List<Holding> impossible = all.stream().filter(Holding::impossible).toList();
        Evaluation evaluation = evaluator.evaluate(work, possible, day);
        return new PersonCase(person, presenceOf(person), day, work, possible, impossible, evaluation);
    }

    AuditBasis basis() {
        return basis;
    }

    LocalDate date() {
        return basis.date();
    }

    Office office() {
        return office;
    }

    NamesInLists names() {
        return names;
    }

    Fitting fitting() {
        return fitting;
    }

    Demand demand() {
        return demand;
    }

    Reach reach() {
        return reach;
    }

    Collection<LinkJudgement> links() {
        return links.values();
    }

    /** The judgement of the link that a requirement for a client hangs on. */
    LinkJudgement linkOf(String client, Theme theme) {
        LinkJudgement judgement = links.get(new ClientLink(client, theme));
        if (judgement == null) {
            throw new IllegalStateException("every requirement for a client has a link");
        }
        return judgement;
    }

    String nameOf(HeldTheme theme) {
        return spellings.of(theme);
    }

    boolean isKelas(HeldTheme theme) {
        return theme.inCatalogue() && basis.policy().catalogue().isKelas(theme.key());
    }

    /** Writes a holding's theme into a finding, with the assignor if it is not us. */
    Draft describe(Draft draft, Holding holding) {
        if (!holding.assignor().own()) {
            draft.fact(
                    Fact.ASSIGNOR,
                    holding.assignor().name().isEmpty()
                            ? holding.assignor().id()
                            : holding.assignor().name());
        }
        return draft.theme(holding.theme().key(), nameOf(holding.theme()));
    }
}
