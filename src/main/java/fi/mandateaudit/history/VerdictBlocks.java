package fi.mandateaudit.history;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the audit said of subjects that were judged together, each block a row. */
final class VerdictBlocks {
    /** The block of what an earlier run found and this one does not. */
    static final int OF_GONE = -1;

    private final JdbcTemplate jdbc;

    VerdictBlocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(long run, Collection<Verdict> verdicts) {
        List<Finding> findings = new ArrayList<>();
        List<NotEvaluated> notEvaluated = new ArrayList<>();
        List<PersonOutcome> people = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            findings.addAll(verdict.findings());
            notEvaluated.addAll(verdict.notEvaluated());
            people.addAll(verdict.people());
        }
        Integer last = jdbc.queryForObject("SELECT MAX(block) FROM audit_verdict WHERE run = ?", Integer.class, run);
        insert(run, last == null ? 0 : last + 1, new Verdict(findings, notEvaluated, people));
    }

    /** Keeps the texts of findings that are gone, in place of those kept before. */
    void keepGone(long run, List<Finding> gone) {
        forgetGone(run);
        insert(run, OF_GONE, new Verdict(gone, List.of(), List.of()));
    }

    void forgetGone(long run) {
        jdbc.update("DELETE FROM audit_verdict WHERE run = ? AND block = ?", run, OF_GONE);
    }

    private void insert(long run, int block, Verdict together) {
        jdbc.update(
                "INSERT INTO audit_verdict (run, block, findings, people, not_evaluated) VALUES (?, ?, ?, ?, ?)",
                run,
                block,
                packed(together.findings()),
                PackedOutcomes.write(together.people()),
                PackedOutcomes.writeNotEvaluated(together.notEvaluated()));
    }

    private static byte[] packed(List<Finding> findings) {
        PackedOutput out = new PackedOutput();
        findings.forEach(finding -> PackedFinding.write(finding, out));
        return out.bytes();
    }

    /** Every finding with its block; what is gone stands in {@link #OF_GONE}. */
    void findings(long run, BiConsumer<Integer, Finding> taker) {
        blocks(run).forEach(block -> findings(run, block, finding -> taker.accept(block, finding)));
    }

    void findings(long run, int block, Consumer<Finding> taker) {
        PackedInput in = new PackedInput(read("findings", run, block));
        while (in.hasMore()) {
            taker.accept(PackedFinding.read(in));
        }
    }

    void people(long run, Consumer<PersonOutcome> taker) {
        PackedOutcomes form = new PackedOutcomes();
        blocks(run).forEach(block -> form.read(read("people", run, block)).forEach(taker));
    }

    /** What could not be judged, block by block. */
    void notEvaluated(long run, Consumer<List<NotEvaluated>> taker) {
        blocks(run).forEach(block -> taker.accept(PackedOutcomes.readNotEvaluated(read("not_evaluated", run, block))));
    }

    private List<Integer> blocks(long run) {
        return jdbc.query(
                "SELECT block FROM audit_verdict WHERE run = ? ORDER BY block", (row, number) -> row.getInt(1), run);
    }

    private byte[] read(String column, long run, int block) {
        return jdbc.query(
                        "SELECT " + column + " FROM audit_verdict WHERE run = ? AND block = ?",
                        (row, number) -> row.getBytes(1),
                        run,
                        block)
                .get(0);
    }
}
