package fi.mandateaudit.policy;

import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Works out what people's roles ask for; any number of threads may ask at once. */
public final class WorkPlan {
    private final RolesOfContracts rolesOf;
    private final AssignedClients clients;

    /**
     * Makes a plan.
     *
     * @param policy the roles and the catalogue
     * @param clients who handles which clients
     */
    public WorkPlan(Policy policy, AssignedClients clients) {
        this.rolesOf = new RolesOfContracts(policy);
        this.clients = clients;
    }

    /**
     * What a person's work asks for.
     *
     * @param person the person
     * @param day the day whose contracts count
     * @return roles, requirements and allowances
     */
    public Work of(Person person, LocalDate day) {
        List<Contract> contracts = person.contractsOn(day);
        List<Role> roles = rolesOf.of(contracts);
        boolean titleKnown =
                contracts.stream().anyMatch(contract -> rolesOf.of(contract).titleKnown());
        Expansion needed = new Expansion(serviceId -> clients.of(person, serviceId, day));
        Expansion allowed = new Expansion(serviceId -> clients.of(person, serviceId, day));
        for (Role role : roles) {
            List<Contract> ofRole = contracts.stream()
                    .filter(contract -> rolesOf.of(contract).roles().contains(role))
                    .toList();
            role.needs().forEach(need -> needed.add(role, need, ofRole));
            role.may().forEach(may -> allowed.add(role, may, ofRole));
        }
        return new Work(
                roles,
                titleKnown,
                needed.requirements(),
                allowed.requirements(),
                needed.servicesWithoutClients(),
                Stream.concat(needed.themesWithoutClients().stream(), allowed.themesWithoutClients().stream())
                        .distinct()
                        .toList());
    }
}
