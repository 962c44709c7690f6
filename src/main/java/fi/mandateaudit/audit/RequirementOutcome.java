package fi.mandateaudit.audit;

import java.util.List;

/**
 * What became of one requirement of a person.
 *
 * @param services ids of the services that it is for
 * @param roles ids of the roles that it comes from
 * @param themeId the theme
 * @param onBehalfOf the client's Y-tunnus, or empty for own affairs and any client
 * @param workplace the required workplace, or empty
 * @param result what became of it; the client's link is not looked at here
 */
public record RequirementOutcome(
        List<String> services, List<String> roles, String themeId, String onBehalfOf, String workplace, Result result) {
    /** Keeps lists of its own. */
    public RequirementOutcome {
        services = List.copyOf(services);
        roles = List.copyOf(roles);
    }

    /** What a requirement can become. */
    public enum Result {
        /** Held, or not needed by position. */
        SATISFIED,
        /** One gap. */
        GAP,
        /** Could not be judged. */
        NOT_EVALUATED
    }
}
