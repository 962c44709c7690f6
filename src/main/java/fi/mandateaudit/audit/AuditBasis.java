package fi.mandateaudit.audit;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.mandate.Ledger;
import fi.mandateaudit.policy.AssignedClients;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import fi.mandateaudit.roster.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an audit depends on.
 *
 * @param date the audit date
 * @param settings the effective settings
 * @param policy the effective policy
 * @param roster the people
 * @param clients who handles which clients
 * @param ledger the mandates
 * @param rejected every row of every input that could not be read
 * @param key makes the pseudonyms of people without an employee number
 */
public record AuditBasis(
        LocalDate date,
        Settings settings,
        Policy policy,
        Roster roster,
        AssignedClients clients,
        Ledger ledger,
        List<RejectedRow> rejected,
        PseudonymKey key) {

    /**
     * Our organisation.
     *
     * @return its Y-tunnus
     */
    public BusinessId organisation() {
        return settings.organisation();
    }

    Presence presenceOf(Person person) {
        return person.presence(date, settings.leaverAfter());
    }

    /** The day as of which a person is judged; nothing for those who start much later or have only just left. */
    Optional<LocalDate> judgedAsOf(Person person) {
        return switch (presenceOf(person)) {
            case ACTIVE, LEFT -> Optional.of(date);
            case LEAVING -> Optional.empty();
            case FUTURE ->
                person.nextStart(date).filter(start -> !start.isAfter(date.plusDays(settings.startingWithin())));
        };
    }
}
