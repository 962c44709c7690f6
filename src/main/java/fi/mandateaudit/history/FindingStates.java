package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives the findings of a run their states, set by set. */
final class FindingStates {
    private static final String INSERT_FOUND =
            """
            INSERT INTO audit_finding
              (run, id, block, code, severity, employee, state, because, first_seen, appeared, last_seen)
            SELECT r.run, f.id, f.block, f.code, f.severity, f.employee,
              CASE WHEN p.id IS NULL THEN 'NEW' ELSE 'PERSISTING' END, '',
              LEAST(COALESCE(p.first_seen, r.audit_date), r.audit_date),
              COALESCE(p.appeared, CAST(? AS INTEGER)), CAST(? AS INTEGER)
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS VARCHAR ARRAY),
              CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY)) AS f(id, block, code, severity, employee)
            JOIN audit_run r ON r.run = ?
            LEFT JOIN audit_finding p ON p.run = ? AND p.id = f.id AND p.state <> 'RESOLVED'""";
    private static final String RESOLVED_EARLIER =
            """
            FROM audit_resolved o JOIN audit_run r ON r.run = o.run
            WHERE o.id = audit_finding.id AND r.organisation = ? AND r.publication IS NOT NULL""";

    private final JdbcTemplate jdbc;
    private final Batches batches;
    private final VerdictBlocks blocks;

    FindingStates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.batches = new Batches(jdbc);
        this.blocks = new VerdictBlocks(jdbc);
    }

    /** What of a finding its state goes by. */
    private record Found(String id, int block, String code, String severity, String employee) {
        static Found of(Finding finding, int block) {
            return new Found(
                    finding.id(),
                    block,
                    finding.code().name(),
                    finding.severity().name(),
                    Bodies.key(finding.concern().employeeNo()));
        }
    }

    /** Forgets an earlier comparison. */
    void reset(long run) {
        blocks.forgetGone(run);
        jdbc.update("DELETE FROM audit_finding WHERE run = ?", run);
        jdbc.update("DELETE FROM audit_resolved WHERE run = ?", run);
    }

    /** Everything found is new, or persists if the previous run had it; in the order of the ids, which the index likes best. */
    void addFound(long run, long previous, int publication) {
        Map<String, Found> byId = new TreeMap<>();
        blocks.findings(run, (block, finding) -> byId.put(finding.id(), Found.of(finding, block)));
        Batches.inBlocks(
                List.copyOf(byId.values()),
                some -> jdbc.update(
                        INSERT_FOUND,
                        publication,
                        publication,
                        Batches.array(some, Found::id),
                        some.stream().map(Found::block).toArray(Integer[]::new),
                        Batches.array(some, Found::code),
                        Batches.array(some, Found::severity),
                        Batches.array(some, Found::employee),
                        run,
                        previous));
    }

    void markReopened(long run, LocalDate date, String organisation) {
        jdbc.update(
                "UPDATE audit_finding SET state = 'REOPENED', first_seen ="
                        + " (SELECT LEAST(MIN(o.first_seen), CAST(? AS DATE)) " + RESOLVED_EARLIER + ")"
                        + " WHERE run = ? AND state = 'NEW' AND EXISTS (SELECT 1 " + RESOLVED_EARLIER + ")",
                date,
                organisation,
                run,
                organisation);
    }

    void markAccepted(long run, Map<String, String> accepted) {
        batches.run(
                "UPDATE audit_finding SET state = 'ACCEPTED', because = ? WHERE run = ? AND id = ?",
                accepted.entrySet(),
                entry -> new Object[] {entry.getValue(), run, entry.getKey()});
    }

    void addGone(long run, List<Gone> gone) {
        blocks.keepGone(run, gone.stream().map(one -> one.vanished().finding()).toList());
        batches.run(
                "INSERT INTO audit_finding"
                        + " (run, id, block, code, severity, employee, state, because, first_seen, appeared, last_seen)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                gone,
                one -> row(run, one));
        batches.run(
                "INSERT INTO audit_resolved (id, run, first_seen) VALUES (?, ?, ?)",
                gone.stream().filter(one -> !one.carried()).toList(),
                one -> new Object[] {
                    one.vanished().finding().id(), run, one.vanished().firstSeen()
                });
    }

    private static Object[] row(long run, Gone one) {
        Found found = Found.of(one.vanished().finding(), VerdictBlocks.OF_GONE);
        return new Object[] {
            run,
            found.id(),
            found.block(),
            found.code(),
            found.severity(),
            found.employee(),
            one.carried() ? "CARRIED" : "RESOLVED",
            one.because(),
            one.vanished().firstSeen(),
            one.vanished().appeared(),
            one.vanished().lastSeen()
        };
    }
}
