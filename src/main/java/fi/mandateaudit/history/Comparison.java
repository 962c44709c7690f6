package fi.mandateaudit.history;

import static java.util.stream.Collectors.toSet;

import fi.mandateaudit.finding.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Holds the findings of a run against those of the last published run of the organisation. */
public final class Comparison {
    private static final long NO_RUN = -1;
    private static final String VANISHED =
            """
            SELECT f.body, p.first_seen, p.appeared, p.last_seen
            FROM audit_state p JOIN audit_finding f ON f.run = p.run AND f.id = p.id
            WHERE p.run = ? AND p.state <> 'RESOLVED'
              AND NOT EXISTS (SELECT 1 FROM audit_finding n WHERE n.run = ? AND n.id = p.id)""";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final PublishedRuns runs;
    private final FindingStates states;
    private final Standings standings;
    private final Verdicts verdicts;
    private final Bodies bodies = new Bodies();

    /**
     * Makes a comparison over a migrated database.
     *
     * @param jdbc the database
     * @param transaction runs what belongs together in one transaction
     */
    public Comparison(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.runs = new PublishedRuns(jdbc);
        this.states = new FindingStates(jdbc);
        this.standings = new Standings(jdbc);
        this.verdicts = new Verdicts(jdbc);
    }

    /**
     * Gives every finding of a run its state, and adds those that are gone. The same again changes nothing, and a published
     * run stays as it is.
     *
     * @param run the run's number; its verdicts are saved
     * @param accepted id of each accepted finding, and of the exception that accepts it
     * @param now what else must be known of the run
     */
    public void compare(long run, Map<String, String> accepted, Circumstances now) {
        transaction.executeWithoutResult(status -> {
            if (runs.of(run).isEmpty()) {
                RunKey key = runs.key(run);
                compare(run, key, runs.last(key.organisation()), now);
                states.markAccepted(run, accepted);
            }
        });
    }

    private void compare(long run, RunKey key, Optional<PublishedRun> previous, Circumstances now) {
        int publication = previous.map(PublishedRun::publication).orElse(0) + 1;
        Statistics statistics = new Statistics(jdbc);
        states.reset(run);
        statistics.refresh(run);
        states.addFound(run, previous.map(PublishedRun::run).orElse(NO_RUN), publication);
        states.markReopened(run, key.auditDate(), key.organisation());
        Map<String, Standing> kept = new HashMap<>();
        previous.ifPresent(last -> kept.putAll(addGone(run, key, last, now)));
        standings.save(run, now.people(), kept);
        statistics.refresh(run);
    }

    /** Gives the standing before of those whose findings are carried along, to be compared with once they can be judged. */
    private Map<String, Standing> addGone(long run, RunKey key, PublishedRun last, Circumstances now) {
        List<Vanished> vanished = vanished(run, key, last.run());
        if (vanished.isEmpty()) {
            return Map.of();
        }
        Today today = today(run, now);
        Hiding hiding = new Hiding(now, today, new BlindSpots(jdbc).of(run, now.unread()));
        Map<String, Standing> before = standings.of(last.run());
        Departure departure = new Departure(key, last.key(), before, today);
        Set<Vanished> carried = vanished.stream().filter(hiding::isPossible).collect(toSet());
        states.addGone(
                run,
                last.run(),
                vanished.stream()
                        .map(each -> carried.contains(each)
                                ? new Gone(each, true, "")
                                : new Gone(each, false, departure.because(each)))
                        .toList());
        Set<String> people = carried.stream()
                .flatMap(each -> each.people().stream())
                .map(Bodies::key)
                .collect(toSet());
        before.keySet().retainAll(people);
        return before;
    }

    private List<Vanished> vanished(long run, RunKey key, long previous) {
        return jdbc.query(VANISHED, (row, number) -> vanished(row, key.auditDate()), previous, run);
    }

    private Vanished vanished(ResultSet row, LocalDate date) throws SQLException {
        LocalDate firstSeen = row.getObject("first_seen", LocalDate.class);
        return new Vanished(
                bodies.read(row.getString("body"), Finding.class),
                firstSeen.isAfter(date) ? date : firstSeen,
                row.getInt("appeared"),
                row.getInt("last_seen"));
    }

    private Today today(long run, Circumstances now) {
        List<String> withoutClients = jdbc.query(
                "SELECT employee FROM audit_finding WHERE run = ? AND code = 'ASSIGNMENT_MISSING'",
                (row, number) -> row.getString("employee"),
                run);
        return new Today(now, verdicts.people(run), verdicts.notEvaluated(run), new HashSet<>(withoutClients));
    }
}
