package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.roster.Person;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was looked at to judge one person.
 *
 * @param person the person
 * @param outcome how things stand
 * @param requirements what the work needs, each with the holdings that were looked at
 * @param holdings everything that the person holds, each with why
 * @param findings every finding about the person, the clients' links included
 * @param notEvaluated what could not be judged
 */
public record Explanation(
        Person person,
        PersonOutcome outcome,
        List<OfRequirement> requirements,
        List<HoldingReason> holdings,
        List<Finding> findings,
        List<NotEvaluated> notEvaluated) {

    /**
     * How one requirement was judged.
     *
     * @param requirement the requirement
     * @param result what it came to
     * @param because why it could not be judged, if so
     * @param byPosition whether it is satisfied without a holding
     * @param lookedAt holdings of the theme, or taken for it, the winning one first
     * @param link the client's link, for somebody at work who acts for a client
     */
    public record OfRequirement(
            Requirement requirement,
            RequirementOutcome.Result result,
            Optional<NotEvaluated.Because> because,
            boolean byPosition,
            List<LookedAt> lookedAt,
            Optional<OfLink> link) {}

    /**
     * A holding that was looked at.
     *
     * @param holding the holding
     * @param theme its theme as reports write it
     * @param discrepancies what is wrong with it for the requirement, gravest first
     * @param decisive whether it satisfies the requirement, or explains the gap
     */
    public record LookedAt(Holding holding, String theme, List<Code> discrepancies, boolean decisive) {}

    /**
     * How a client's link was judged.
     *
     * @param result what it came to
     * @param because why it could not be judged, if so
     * @param given the client's mandates that satisfy it, or the one that explains the gap
     */
    public record OfLink(
            RequirementOutcome.Result result, Optional<NotEvaluated.Because> because, List<LookedAt> given) {}
}
