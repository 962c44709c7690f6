package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.time.LocalDate;
import java.util.List;

/**
 * A person whose holdings are judged.
 *
 * @param person the person
 * @param presence ACTIVE, FUTURE and about to start, or LEFT
 * @param day the day as of which the person is judged: the audit date, or a starter's first day
 * @param work what the roles ask for; nothing of people who have left
 * @param holdings what the person holds, impossible mandates left out, in the order of their content
 * @param impossible the impossible mandates
 * @param evaluation how holdings stand to requirements
 */
record PersonCase(
        Person person,
        Presence presence,
        LocalDate day,
        Work work,
        List<Holding> holdings,
        List<Holding> impossible,
        Evaluation evaluation) {

    boolean isActive() {
        return presence == Presence.ACTIVE;
    }

    boolean isStarter() {
        return presence == Presence.FUTURE;
    }

    /** HR's rows that count on the day. */
    List<Place> hrRows() {
        List<Contract> counting = person.contractsOn(day).isEmpty() ? person.contracts() : person.contractsOn(day);
        return counting.stream().map(Contract::place).toList();
    }

    /** A finding about the person, begun. */
    Draft draft(Code code) {
        return new Draft(code).employee(person.number()).hr(hrRows());
    }
}
