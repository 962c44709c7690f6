package fi.mandateaudit.policy;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.Set;

/** Who handles which clients. */
@FunctionalInterface
public interface AssignedClients {

    /**
     * The clients of a person.
     *
     * @param person the person
     * @param serviceId the service that the person handles for them
     * @param day the day on which the contracts are looked at
     * @return the clients, none if nobody assigned any
     */
    Set<BusinessId> of(Person person, String serviceId, LocalDate day);
}
