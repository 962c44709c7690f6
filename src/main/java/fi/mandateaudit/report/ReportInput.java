package fi.mandateaudit.report;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.mandate.Ledger;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyDigest;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.roster.Roster;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a report is made of.
 *
 * @param date the audit date
 * @param runNumber the number of the run
 * @param settings the effective settings
 * @param policy the effective policy
 * @param roster the people
 * @param ledger the mandates
 * @param findings every finding with its state
 * @param people every person's outcome
 * @param notEvaluated what could not be judged
 * @param inputs every input file
 * @param rejected every row that could not be read
 * @param complete whether nothing is left that could not be evaluated and that no exception accepts
 * @param earlier the runs that were published before this one, in their order
 */
public record ReportInput(
        LocalDate date,
        long runNumber,
        Settings settings,
        Policy policy,
        Roster roster,
        Ledger ledger,
        List<StatedFinding> findings,
        List<PersonOutcome> people,
        List<NotEvaluated> notEvaluated,
        List<ReportedInput> inputs,
        List<RejectedRow> rejected,
        boolean complete,
        List<PublishedRun> earlier) {

    /**
     * Whether policy or settings are others than those of the run before.
     *
     * @return false for the first run
     */
    public boolean policyChanged() {
        return !earlier.isEmpty()
                && !earlier.get(earlier.size() - 1).key().policyDigest().equals(PolicyDigest.of(policy, settings));
    }
}
