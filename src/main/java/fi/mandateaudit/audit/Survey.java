package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.WorkPlan;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One look over all people and everything that is held: what has to be known of all before anybody is judged. */
final class Survey {
    private final AuditBasis basis;
    private final WorkPlan plan;
    private final Demand demand = new Demand();
    private final Reach reach = new Reach();
    private final Grantors grantors = new Grantors();
    private final Spellings spellings;
    private final UnknownThemes unknownThemes;
    private final List<Person> withImpossible = new ArrayList<>();

    private Survey(AuditBasis basis, WorkPlan plan) {
        this.basis = basis;
        this.plan = plan;
        this.spellings = new Spellings(basis.policy().catalogue());
        this.unknownThemes = new UnknownThemes(basis.policy().catalogue());
    }

    /** Looks on every processor; what is seen does not depend on how many there are. */
    static Survey of(AuditBasis basis, WorkPlan plan) {
        Survey survey = basis.roster().people().parallelStream()
                .collect(() -> new Survey(basis, plan), Survey::add, Survey::addAll);
        basis.ledger().strays().forEach(stray -> stray.holdings().forEach(survey::add));
        basis.ledger().organisations().forEach(held -> survey.add(held.holding()));
        basis.ledger().received().forEach(received -> survey.add(received.mandate()));
        return survey;
    }

    /** Takes what was seen of people who come later. */
    private void addAll(Survey later) {
        demand.addAll(later.demand);
        reach.addAll(later.reach);
        grantors.addAll(later.grantors);
        spellings.addAll(later.spellings);
        unknownThemes.addAll(later.unknownThemes);
        withImpossible.addAll(later.withImpossible);
    }

    private void add(Person person) {
        Presence presence = basis.presenceOf(person);
        boolean active = presence == Presence.ACTIVE;
        boolean impossible = false;
        for (Holding holding : basis.ledger().holdingsOf(person)) {
            add(holding);
            impossible |= holding.impossible();
            if (active) {
                grantors.add(person.number(), holding, basis.date());
                reach.add(holding, basis.date());
            }
        }
        if (impossible) {
            withImpossible.add(person);
        }
        if (person.isJudged() && presence != Presence.LEFT) {
            basis.judgedAsOf(person).ifPresent(day -> addWork(person, day, active));
        }
    }

    private void add(Holding holding) {
        if (!holding.theme().inCatalogue()) {
            spellings.add(holding.theme());
            unknownThemes.add(holding);
        }
    }

    private void addWork(Person person, LocalDate day, boolean active) {
        for (Requirement requirement : plan.of(person, day).requirements()) {
            demand.add(person.number(), requirement, active);
        }
    }

    Demand demand() {
        return demand;
    }

    Reach reach() {
        return reach;
    }

    Grantors grantors() {
        return grantors;
    }

    Spellings spellings() {
        return spellings;
    }

    UnknownThemes unknownThemes() {
        return unknownThemes;
    }

    /** The people who hold something that cannot be. */
    List<Person> withImpossible() {
        return withImpossible;
    }
}
