package fi.mandateaudit.history;

import static java.util.stream.Collectors.toSet;

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
            SELECT p.id, p.block, p.first_seen, p.appeared, p.last_seen FROM audit_finding p
            WHERE p.run = ? AND p.state <> 'RESOLVED'
              AND NOT EXISTS (SELECT 1 FROM audit_finding n WHERE n.run = ? AND n.id = p.id)""";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final PublishedRuns runs;
    private final FindingStates states;
    private final Standings standings;
    private final Verdicts verdicts;
    private final VerdictBlocks blocks;
    private final StatedBodies bodies;

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
        this.blocks = new VerdictBlocks(jdbc);
        this.bodies = new StatedBodies(jdbc);
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
        Today today = today(run, vanished, now);
        Hiding hiding = new Hiding(now, today, new BlindSpots(jdbc).of(run, now.unread()));
        Map<String, Standing> before = standings.of(last.run());
        Departure departure = new Departure(key, last.key(), before, today);
        Set<Vanished> carried = vanished.stream().filter(hiding::isPossible).collect(toSet());
        states.addGone(
                run,
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
        return bodies.join(
                previous,
                new StatedBodies.Query(VANISHED, previous, run),
                row -> new Vanished.Seen(
                        earlier(row.getObject("first_seen", LocalDate.class), key.auditDate()),
                        row.getInt("appeared"),
                        row.getInt("last_seen")),
                Vanished::of);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Today today(long run, List<Vanished> vanished, Circumstances now) {
        List<String> withoutClients = jdbc.query(
                "SELECT employee FROM audit_finding WHERE run = ? AND code = 'ASSIGNMENT_MISSING'",
                (row, number) -> row.getString("employee"),
                run);
        Today today = new Today(now, vanished, verdicts.notEvaluated(run), new HashSet<>(withoutClients));
        blocks.people(run, today::add);
        return today;
    }
}
