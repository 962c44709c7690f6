package fi.mandateaudit.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The runs of every organisation: opened, published, forgotten. */
public final class RunLedger {
    private final JdbcClient jdbc;
    private final PublishedRuns published;
    private final TransactionOperations transaction;
    private final Clock clock;

    /**
     * Makes a ledger over a migrated database.
     *
     * @param jdbc the database
     * @param transaction runs what belongs together in one transaction
     * @param clock tells when a run starts and is published
     */
    public RunLedger(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.published = new PublishedRuns(jdbc);
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens a run, or finds the one that was opened for the same key before. The caller holds the {@link RunLock}.
     *
     * @param key what makes it this run
     * @return the run's number
     */
    public long open(RunKey key) {
        return transaction.execute(status -> find(key).orElseGet(() -> {
            jdbc.sql("INSERT INTO audit_run (organisation, audit_date, program_version, inputs_digest, policy_digest,"
                            + " started) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(key.organisation(), key.auditDate(), key.version(), key.inputsDigest(), key.policyDigest())
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return find(key).orElseThrow();
        }));
    }

    /**
     * The published run of a key.
     *
     * @param key what makes it this run
     * @return the run, or nothing if there is none or its report was never published
     */
    public Optional<PublishedRun> published(RunKey key) {
        return find(key).flatMap(published::of);
    }

    /**
     * The run that was published last, whatever its audit date.
     *
     * @param organisation the Y-tunnus
     * @return the run, or nothing before the first
     */
    public Optional<PublishedRun> lastPublished(String organisation) {
        return published.last(organisation);
    }

    /**
     * Every published run.
     *
     * @param organisation the Y-tunnus
     * @return the runs in the order of their publication
     */
    public List<PublishedRun> history(String organisation) {
        return published.all(organisation);
    }

    /**
     * Every run that was published before another, so that a report made again says the same.
     *
     * @param organisation the Y-tunnus
     * @param run the other's number
     * @return the runs in the order of their publication; all of them if the other is not published
     */
    public List<PublishedRun> publishedBefore(String organisation, long run) {
        int own = published.of(run).map(PublishedRun::publication).orElse(Integer.MAX_VALUE);
        return history(organisation).stream()
                .filter(earlier -> earlier.publication() < own)
                .toList();
    }

    /**
     * Marks a run as published, with the counts of its compared findings. Published once, a run stays as it is.
     *
     * @param run the run's number
     * @param complete whether everything could be evaluated, or is accepted
     * @param folder the report's folder
     */
    public void publish(long run, boolean complete, String folder) {
        transaction.executeWithoutResult(status -> {
            int changed = jdbc.sql(
                            """
                            UPDATE audit_run SET published = ?, complete = ?, folder = ?, publication =
                              (SELECT COALESCE(MAX(o.publication), 0) + 1 FROM audit_run o
                               WHERE o.organisation = audit_run.organisation)
                            WHERE run = ? AND publication IS NULL""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), complete, folder, run)
                    .update();
            if (changed == 1) {
                count(run);
            }
        });
    }

    /**
     * Forgets one run with all that it found, as if it had never been.
     *
     * @param run the run's number
     */
    public void forget(long run) {
        jdbc.sql("DELETE FROM audit_run WHERE run = ?").param(run).update();
    }

    /**
     * Forgets every run, published or not, of before a day, and everybody whom HR's exports showed last before it, unless a
     * run that is kept found something about them.
     *
     * @param organisation the Y-tunnus
     * @param before audit dates before this day go
     * @return the report folders of the runs that went, in the order of their publication
     */
    public List<String> purge(String organisation, LocalDate before) {
        return transaction.execute(status -> {
            List<String> folders = jdbc.sql("SELECT folder FROM audit_run WHERE organisation = ? AND audit_date < ?"
                            + " AND folder IS NOT NULL ORDER BY publication")
                    .params(organisation, before)
                    .query((row, number) -> row.getString("folder"))
                    .list();
            jdbc.sql("DELETE FROM audit_run WHERE organisation = ? AND audit_date < ?")
                    .params(organisation, before)
                    .update();
            new Forgetting(jdbc).forgetPeople(organisation, before);
            return folders;
        });
    }

    private Optional<Long> find(RunKey key) {
        return jdbc.sql("SELECT run FROM audit_run WHERE organisation = ? AND audit_date = ? AND program_version = ?"
                        + " AND inputs_digest = ? AND policy_digest = ?")
                .params(key.organisation(), key.auditDate(), key.version(), key.inputsDigest(), key.policyDigest())
                .query(Long.class)
                .optional();
    }

    private void count(long run) {
        jdbc.sql(
                        """
                        UPDATE audit_run SET (high, medium, low, info, fresh, resolved) = (
                          SELECT COUNT(CASE WHEN severity = 'HIGH' AND state <> 'RESOLVED' THEN 1 END),
                            COUNT(CASE WHEN severity = 'MEDIUM' AND state <> 'RESOLVED' THEN 1 END),
                            COUNT(CASE WHEN severity = 'LOW' AND state <> 'RESOLVED' THEN 1 END),
                            COUNT(CASE WHEN severity = 'INFO' AND state <> 'RESOLVED' THEN 1 END),
                            COUNT(CASE WHEN state IN ('NEW', 'REOPENED') THEN 1 END),
                            COUNT(CASE WHEN state = 'RESOLVED' THEN 1 END)
                          FROM audit_finding WHERE run = ? AND state NOT IN ('ACCEPTED', 'CARRIED'))
                        WHERE run = ?""")
                .params(run, run)
                .update();
    }
}
