package fi.mandateaudit.report;

/**
 * How well a service is covered for a role, or a title without a role.
 *
 * @param role the role's id, or empty for a title
 * @param service the service's id, or empty for a title
 * @param title the title, or empty for a role
 * @param people how many have the role, or the title
 * @param requirements how many requirements they have in the service
 * @param satisfied how many of those are satisfied
 * @param gaps how many are not
 * @param notEvaluated how many could not be judged
 */
record CoverageLine(
        String role,
        String service,
        String title,
        int people,
        int requirements,
        int satisfied,
        int gaps,
        int notEvaluated) {}
