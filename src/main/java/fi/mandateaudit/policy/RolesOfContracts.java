package fi.mandateaudit.policy;

import fi.mandateaudit.roster.Contract;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which roles a contract makes its person have; found once for all contracts that say the same, from any thread. */
final class RolesOfContracts {
    private final Policy policy;
    private final boolean byUnit;
    private final boolean byEmployee;
    private final Map<Said, Found> found = new ConcurrentHashMap<>();

    RolesOfContracts(Policy policy) {
        this.policy = policy;
        List<ContractPattern> patterns =
                policy.roles().stream().flatMap(role -> role.matches().stream()).toList();
        this.byUnit = patterns.stream().anyMatch(pattern -> !pattern.unit().isEmpty());
        this.byEmployee =
                patterns.stream().anyMatch(pattern -> !pattern.employee().isEmpty());
    }

    /** What of a contract some pattern asks for. */
    private record Said(String title, String unit, String employee) {}

    /**
     * What a contract comes to.
     *
     * @param roles the roles, in the order of the policy
     * @param titleKnown whether there is one, or the title is said to need none
     */
    record Found(List<Role> roles, boolean titleKnown) {}

    Found of(Contract contract) {
        Said said = new Said(contract.title(), byUnit ? contract.unit() : "", byEmployee ? contract.employeeNo() : "");
        return found.computeIfAbsent(said, key -> find(contract));
    }

    private Found find(Contract contract) {
        List<Role> roles =
                policy.roles().stream().filter(role -> role.isFor(contract)).toList();
        return new Found(roles, !roles.isEmpty() || policy.needsNoRole(contract.title()));
    }

    /** The roles of all contracts together, each once, in the order of the policy. */
    List<Role> of(List<Contract> contracts) {
        if (contracts.size() == 1) {
            return of(contracts.get(0)).roles();
        }
        return policy.roles().stream()
                .filter(role -> contracts.stream()
                        .anyMatch(contract -> of(contract).roles().contains(role)))
                .toList();
    }
}
