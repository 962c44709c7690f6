package fi.mandateaudit.policy;

import java.util.List;

/**
 * What a person's roles ask for on a day.
 *
 * @param roles the roles, in the order of the policy
 * @param titleKnown whether some contract matches a role or a title that needs none
 * @param requirements what is needed, in {@link Requirement#ORDER}
 * @param allowances what is allowed besides, in the same order
 * @param withoutClients ids of services in which a role acts for assigned clients while none is assigned
 * @param themesWithoutClients ids of the themes of those needs, and of such allowances
 */
public record Work(
        List<Role> roles,
        boolean titleKnown,
        List<Requirement> requirements,
        List<Requirement> allowances,
        List<String> withoutClients,
        List<String> themesWithoutClients) {

    /**
     * Whether some role grants mandates.
     *
     * @return true if at least one may
     */
    public boolean mayGrant() {
        return roles.stream().anyMatch(Role::mayGrant);
    }

    /**
     * Whether a role lets the person act in a service's own affairs as a registered representative.
     *
     * @param serviceId the service
     * @return true if some role says so
     */
    public boolean actsByPosition(String serviceId) {
        return roles.stream().anyMatch(role -> role.actsByPosition().contains(serviceId));
    }
}
