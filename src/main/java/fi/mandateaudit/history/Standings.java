package fi.mandateaudit.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What HR's exports said of people in each run, when they could last be judged. */
final class Standings {
    private final JdbcTemplate jdbc;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By employee number, cut to a key; whoever is absent was in no export. */
    Map<String, Standing> of(long run) {
        Map<String, Standing> standings = new HashMap<>();
        jdbc.query("SELECT people FROM audit_standing WHERE run = ?", (row, number) -> row.getBytes(1), run).stream()
                .map(PackedInput::new)
                .forEach(in -> {
                    while (in.hasMore()) {
                        String employee = in.plain();
                        standings.put(employee, new Standing(Set.of(employee), in.number() == 1, true, in.text()));
                    }
                });
        return standings;
    }

    void save(long run, Collection<Standing> now, Map<String, Standing> kept) {
        Map<String, Standing> rows = new HashMap<>(kept);
        for (Standing standing : now) {
            if (standing.judged()) {
                standing.numbers().forEach(number -> rows.put(Bodies.key(number), standing));
            }
        }
        PackedOutput out = new PackedOutput();
        rows.forEach((employee, standing) -> {
            out.plain(employee);
            out.number(standing.gone() ? 1 : 0);
            out.text(standing.work());
        });
        jdbc.update("DELETE FROM audit_standing WHERE run = ?", run);
        jdbc.update("INSERT INTO audit_standing (run, people) VALUES (?, ?)", run, out.bytes());
    }
}
