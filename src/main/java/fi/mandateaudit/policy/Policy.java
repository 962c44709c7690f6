package fi.mandateaudit.policy;

import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.roster.Alias;
import java.util.List;
import java.util.Set;

/**
 * Everything that the policy files say.
 *
 * @param catalogue services and themes
 * @param roles the roles, in the order of their file
 * @param noRoleNeeded patterns of titles that need nothing
 * @param toxic themes that nobody may hold together
 * @param exceptions what is accepted
 * @param aliases who some assignees are
 * @param imports how inputs are understood
 */
public record Policy(
        Catalogue catalogue,
        List<Role> roles,
        Set<String> noRoleNeeded,
        List<ToxicSet> toxic,
        List<AuditException> exceptions,
        List<Alias> aliases,
        ImportRules imports) {

    /**
     * Whether a title is said to need nothing.
     *
     * @param title a job title
     * @return true if a pattern of {@code no-role-needed} matches
     */
    public boolean needsNoRole(String title) {
        return !title.isEmpty() && noRoleNeeded.stream().anyMatch(pattern -> Wildcard.matches(pattern, title));
    }
}
