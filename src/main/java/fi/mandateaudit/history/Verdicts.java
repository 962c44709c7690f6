package fi.mandateaudit.history;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the audit says in a run, as it stands before findings are compared. */
public final class Verdicts {
    private static final Comparator<NotEvaluated> ORDER = Comparator.comparing(NotEvaluated::employeeNo)
            .thenComparing(NotEvaluated::onBehalfOf)
            .thenComparing(NotEvaluated::theme)
            .thenComparing(NotEvaluated::because)
            .thenComparing(each -> String.join("\n", each.services()));

    private final JdbcTemplate jdbc;
    private final VerdictBlocks blocks;

    /**
     * Makes the verdicts over a migrated database.
     *
     * @param jdbc the database
     */
    public Verdicts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.blocks = new VerdictBlocks(jdbc);
    }

    /**
     * Saves what the audit says of some subjects; what was saved of them before counts no more. In the caller's transaction:
     * the subjects are safe together or not at all.
     *
     * @param run the run's number
     * @param verdicts one per subject
     */
    public void save(long run, List<Verdict> verdicts) {
        blocks.append(run, verdicts);
    }

    /**
     * Forgets everything that was saved or compared in a run.
     *
     * @param run the run's number
     */
    public void clear(long run) {
        for (String table : List.of("audit_verdict", "audit_finding", "audit_resolved", "audit_standing")) {
            jdbc.update("DELETE FROM " + table + " WHERE run = ?", run);
        }
    }

    /**
     * The findings of a run; those that are gone are not among them.
     *
     * @param run the run's number
     * @return the findings in the order of their ids
     */
    public List<Finding> findings(long run) {
        Map<String, Finding> findings = new TreeMap<>();
        blocks.findings(run, (block, finding) -> {
            if (block != VerdictBlocks.OF_GONE) {
                findings.put(finding.id(), finding);
            }
        });
        return List.copyOf(findings.values());
    }

    /**
     * How things stand for the people of a run.
     *
     * @param run the run's number
     * @return the outcomes in the order of the employee numbers
     */
    public List<PersonOutcome> people(long run) {
        Map<String, PersonOutcome> people = new TreeMap<>();
        blocks.people(run, person -> people.put(person.employeeNo(), person));
        return List.copyOf(people.values());
    }

    /**
     * What could not be judged in a run.
     *
     * @param run the run's number
     * @return everything in the order of employee number, client, theme and reason
     */
    public List<NotEvaluated> notEvaluated(long run) {
        Map<NotEvaluated, Integer> times = new HashMap<>();
        blocks.notEvaluated(run, block -> counted(block).forEach((each, count) -> times.merge(each, count, Math::max)));
        List<NotEvaluated> all = new ArrayList<>();
        times.forEach((each, count) -> {
            for (int i = 0; i < count; i++) {
                all.add(each);
            }
        });
        all.sort(ORDER);
        return all;
    }

    /** Equal ones are of one subject, and stand in one block: in another that holds them, it was saved again. */
    private static Map<NotEvaluated, Integer> counted(List<NotEvaluated> block) {
        Map<NotEvaluated, Integer> times = new HashMap<>();
        block.forEach(each -> times.merge(each, 1, Integer::sum));
        return times;
    }
}
