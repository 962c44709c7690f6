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
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the audit says in a run, as it stands before findings are compared. */
public final class Verdicts {
    private static final String INSERT_FINDING =
            "INSERT INTO audit_finding (run, id, code, severity, employee, body) VALUES (?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Batches batches;
    private final Bodies bodies = new Bodies();

    /**
     * Makes the verdicts over a migrated database.
     *
     * @param jdbc the database
     */
    public Verdicts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.batches = new Batches(jdbc);
    }

    /**
     * Saves what the audit says of some subjects, in place of what was saved of them before; in the caller's transaction.
     *
     * @param run the run's number
     * @param verdicts one per subject
     */
    public void save(long run, List<Verdict> verdicts) {
        saveFindings(run, verdicts.stream().flatMap(v -> v.findings().stream()).toList());
        savePeople(run, verdicts.stream().flatMap(v -> v.people().stream()).toList());
        saveNotEvaluated(
                run, verdicts.stream().flatMap(v -> v.notEvaluated().stream()).toList());
    }

    /**
     * Forgets everything that was saved or compared in a run.
     *
     * @param run the run's number
     */
    public void clear(long run) {
        for (String table :
                List.of("audit_state", "audit_finding", "audit_person", "audit_not_evaluated", "audit_standing")) {
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
        String query = "SELECT f.body FROM audit_finding f WHERE f.run = ? AND NOT EXISTS (SELECT 1 FROM audit_state s"
                + " WHERE s.run = f.run AND s.id = f.id AND s.state IN ('RESOLVED', 'CARRIED'))";
        return read(query, run, Finding.class, Comparator.comparing(Finding::id));
    }

    /**
     * How things stand for the people of a run.
     *
     * @param run the run's number
     * @return the outcomes in the order of the employee numbers
     */
    public List<PersonOutcome> people(long run) {
        return read(
                "SELECT body FROM audit_person WHERE run = ?",
                run,
                PersonOutcome.class,
                Comparator.comparing(PersonOutcome::employeeNo));
    }

    /**
     * What could not be judged in a run.
     *
     * @param run the run's number
     * @return everything in the order of employee number, client, theme and reason
     */
    public List<NotEvaluated> notEvaluated(long run) {
        return read(
                "SELECT body FROM audit_not_evaluated WHERE run = ?",
                run,
                NotEvaluated.class,
                Comparator.comparing(NotEvaluated::employeeNo)
                        .thenComparing(NotEvaluated::onBehalfOf)
                        .thenComparing(NotEvaluated::theme)
                        .thenComparing(NotEvaluated::because)
                        .thenComparing(each -> String.join("\n", each.services())));
    }

    private <T> List<T> read(String query, long run, Class<T> type, Comparator<T> order) {
        List<T> all = jdbc.query(query, (row, number) -> bodies.read(row.getString("body"), type), run);
        all.sort(order);
        return all;
    }

    private void saveFindings(long run, List<Finding> findings) {
        batches.run("DELETE FROM audit_finding WHERE run = ? AND id = ?", findings, finding ->
                new Object[] {run, finding.id()});
        batches.run(INSERT_FINDING, findings, finding -> new Object[] {
            run,
            finding.id(),
            finding.code().name(),
            finding.severity().name(),
            Bodies.key(finding.concern().employeeNo()),
            bodies.write(finding)
        });
    }

    private void savePeople(long run, List<PersonOutcome> people) {
        batches.run("DELETE FROM audit_person WHERE run = ? AND employee = ?", people, person ->
                new Object[] {run, Bodies.key(person.employeeNo())});
        batches.run("INSERT INTO audit_person (run, employee, body) VALUES (?, ?, ?)", people, person ->
                new Object[] {run, Bodies.key(person.employeeNo()), bodies.write(person)});
    }

    /** Equal ones of one subject are counted, so that saving again replaces each of them. */
    private void saveNotEvaluated(long run, List<NotEvaluated> all) {
        Map<String, Integer> alike = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (NotEvaluated each : all) {
            String body = bodies.write(each);
            String digest = Bodies.digest(body);
            rows.add(new Object[] {run, digest, alike.merge(digest, 1, Integer::sum), body});
        }
        batches.run("DELETE FROM audit_not_evaluated WHERE run = ? AND body_digest = ? AND occurrence = ?", rows, row ->
                new Object[] {row[0], row[1], row[2]});
        batches.run(
                "INSERT INTO audit_not_evaluated (run, body_digest, occurrence, body) VALUES (?, ?, ?, ?)",
                rows,
                Function.identity());
    }
}
