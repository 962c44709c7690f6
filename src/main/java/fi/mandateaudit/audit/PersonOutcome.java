package fi.mandateaudit.audit;

import java.util.List;

/**
 * How things stand for a person.
 *
 * @param employeeNo the person
 * @param roles ids of the person's roles, in the order of the policy
 * @param status how things stand
 * @param requirements every requirement with its result
 */
public record PersonOutcome(
        String employeeNo, List<String> roles, Status status, List<RequirementOutcome> requirements) {
    /** Keeps lists of its own. */
    public PersonOutcome {
        roles = List.copyOf(roles);
        requirements = List.copyOf(requirements);
    }
}
