package fi.mandateaudit.history;

import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RowCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The input files of runs: their fingerprints and sizes, never their content. */
public final class RunInputs {
    private final JdbcTemplate jdbc;

    /**
     * Makes the inputs over a migrated database.
     *
     * @param jdbc the database
     */
    public RunInputs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers the inputs of a run, in place of those remembered before; in the caller's transaction.
     *
     * @param run the run's number
     * @param inputs every input, in an order of the caller's
     */
    public void save(long run, List<SeenInput> inputs) {
        jdbc.update("DELETE FROM audit_input WHERE run = ?", run);
        List<Object[]> rows = new ArrayList<>();
        for (SeenInput input : inputs) {
            RowCounts counts = input.counts();
            rows.add(new Object[] {
                run,
                rows.size(),
                input.kind().name(),
                input.name(),
                input.bytes(),
                input.sha256(),
                counts.rows(),
                counts.matched(),
                counts.organisation(),
                counts.unmatched(),
                counts.ambiguous(),
                counts.repeated(),
                counts.outOfScope(),
                counts.rejected()
            });
        }
        jdbc.batchUpdate("INSERT INTO audit_input VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /**
     * The inputs of a run.
     *
     * @param run the run's number
     * @return the inputs in the order in which they were saved
     */
    public List<SeenInput> of(long run) {
        return jdbc.query("SELECT * FROM audit_input WHERE run = ? ORDER BY seq", (row, number) -> input(row), run);
    }

    private static SeenInput input(ResultSet row) throws SQLException {
        return new SeenInput(
                InputKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                counts(row));
    }

    private static RowCounts counts(ResultSet row) throws SQLException {
        return new RowCounts(
                row.getInt("row_count"),
                row.getInt("matched"),
                row.getInt("organisations"),
                row.getInt("unmatched"),
                row.getInt("ambiguous"),
                row.getInt("repeated"),
                row.getInt("out_of_scope"),
                row.getInt("rejected"));
    }
}
