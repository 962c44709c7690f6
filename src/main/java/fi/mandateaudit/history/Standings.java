package fi.mandateaudit.history;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What HR's exports said of people in each run, when they could last be judged. */
final class Standings {
    private final JdbcTemplate jdbc;
    private final Batches batches;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.batches = new Batches(jdbc);
    }

    /** By employee number, cut to a key; whoever is absent was in no export. */
    Map<String, Standing> of(long run) {
        Map<String, Standing> standings = new HashMap<>();
        jdbc.query(
                "SELECT employee, gone, work_digest FROM audit_standing WHERE run = ?",
                (ResultSet row) -> {
                    String employee = row.getString("employee");
                    standings.put(
                            employee,
                            new Standing(Set.of(employee), row.getBoolean("gone"), true, row.getString("work_digest")));
                },
                run);
        return standings;
    }

    void save(long run, Collection<Standing> now, Map<String, Standing> kept) {
        Map<String, Standing> rows = new HashMap<>(kept);
        for (Standing standing : now) {
            if (standing.judged()) {
                standing.numbers().forEach(number -> rows.put(Bodies.key(number), standing));
            }
        }
        jdbc.update("DELETE FROM audit_standing WHERE run = ?", run);
        batches.run(
                "INSERT INTO audit_standing (run, employee, gone, work_digest) VALUES (?, ?, ?, ?)",
                rows.entrySet(),
                row -> new Object[] {
                    run, row.getKey(), row.getValue().gone(), row.getValue().work()
                });
    }
}
