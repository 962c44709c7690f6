package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.policy.WorkPlan;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every rule can see: the inputs, and what one look over all people tells. */
final class Scene {
    private final AuditBasis basis;
    private final WorkPlan plan;
    private final Survey survey;
    private final NamesInLists names;
    private final Fitting fitting;
    private final Evaluator evaluator;
    private final Office office;
    private final Links links;

    Scene(AuditBasis basis) {
        this.basis = basis;
        this.plan = new WorkPlan(basis.policy(), basis.clients());
        this.survey = Survey.of(basis, plan);
        this.names = new NamesInLists(
                basis.ledger().grantedLanguages(),
                basis.ledger().receivedLanguages(),
                basis.ledger().receivedGiven());
        this.fitting = new Fitting(basis.policy().catalogue());
        this.evaluator = new Evaluator(fitting, names);
        this.office = new Office(basis.settings(), survey.grantors());
        this.links = new Links(
                survey.demand(), new LinkEvaluator(names, basis.policy().catalogue()), basis);
    }

    Presence presenceOf(Person person) {
        return basis.presenceOf(person);
    }

    /** What a person's work asks for, unless nothing is judged of them. */
    Optional<Work> workOf(Person person) {
        return dayOf(person).map(day -> plan.of(person, day));
    }

    /** The case of a person, unless nothing is judged of them. */
    Optional<PersonCase> caseOf(Person person) {
        return dayOf(person).map(day -> caseOf(person, day));
    }

    private Optional<LocalDate> dayOf(Person person) {
        return person.isJudged() ? basis.judgedAsOf(person) : Optional.empty();
    }

    private PersonCase caseOf(Person person, LocalDate day) {
        Work work = plan.of(person, day);
        List<Holding> possible = new ArrayList<>();
        List<Holding> impossible = new ArrayList<>();
        for (Holding holding : basis.ledger().holdingsOf(person)) {
            (holding.impossible() ? impossible : possible).add(holding);
        }
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
        return survey.demand();
    }

    Reach reach() {
        return survey.reach();
    }

    List<UnknownThemes.Unknown> unknownThemes() {
        return survey.unknownThemes().all();
    }

    /** The people who hold something that cannot be. */
    List<Person> withImpossible() {
        return survey.withImpossible();
    }

    List<LinkJudgement> links() {
        return links.all();
    }

    /** The judgement of the link that a requirement for a client hangs on. */
    LinkJudgement linkOf(String client, Theme theme) {
        return links.of(client, theme.id());
    }

    String nameOf(HeldTheme theme) {
        return survey.spellings().of(theme);
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
