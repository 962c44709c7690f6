package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.roster.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of work.
 *
 * @param id its id
 * @param names its names, per language
 * @param matches whose work it is: any of these
 * @param needs the mandates that the work needs
 * @param may the mandates that it allows besides
 * @param mayGrant whether the work includes granting mandates
 * @param actsByPosition ids of services in whose own affairs the person acts as a registered representative
 * @param limitedToAssigned whether a REPRESENT must name its client
 */
public record Role(
        String id,
        Map<Language, String> names,
        List<ContractPattern> matches,
        List<Need> needs,
        List<Need> may,
        boolean mayGrant,
        Set<String> actsByPosition,
        boolean limitedToAssigned) {

    /**
     * Whether a contract makes its person have this role.
     *
     * @param contract a contract
     * @return true if any pattern matches
     */
    public boolean isFor(Contract contract) {
        return matches.stream().anyMatch(pattern -> pattern.matches(contract));
    }
}
