package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Joins the rows of findings with what stands in the blocks. */
final class StatedBodies {
    private final JdbcTemplate jdbc;
    private final VerdictBlocks blocks;

    StatedBodies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.blocks = new VerdictBlocks(jdbc);
    }

    /** A query that gives the {@code id} and {@code block} of findings of one run, and its parameters. */
    record Query(String sql, Object... parameters) {}

    /** Makes something of a row. */
    interface Rows<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** Makes something of what was made of a finding's row, and the finding. */
    interface Joining<R, T> {
        T join(R row, Finding finding);
    }

    /**
     * Joins the rows that a query gives.
     *
     * @param run the run whose blocks hold the findings
     * @return what was made of each, in the order of the ids
     */
    <R, T> List<T> join(long run, Query query, Rows<R> rows, Joining<R, T> joining) {
        Map<Integer, Map<String, R>> byBlock = new TreeMap<>();
        jdbc.query(
                query.sql(),
                (ResultSet row) -> {
                    byBlock.computeIfAbsent(row.getInt("block"), block -> new HashMap<>())
                            .put(row.getString("id"), rows.read(row));
                },
                query.parameters());
        SortedMap<String, T> joined = new TreeMap<>();
        byBlock.forEach((block, wanted) -> blocks.findings(run, block, finding -> {
            R row = wanted.get(finding.id());
            if (row != null) {
                joined.put(finding.id(), joining.join(row, finding));
            }
        }));
        return new ArrayList<>(joined.values());
    }
}
