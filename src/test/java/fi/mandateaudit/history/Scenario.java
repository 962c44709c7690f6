package fi.mandateaudit.history;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One organisation's runs in a database: audited, compared and published day after day. */
final class Scenario {
    static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");
    private static final LocalDate START = LocalDate.of(2026, 11, 1);

    final String organisation = UUID.randomUUID().toString();
    final JdbcTemplate jdbc;
    final RunLedger ledger;
    final Verdicts verdicts;
    final Comparison comparison;
    final StatedFindings stated;
    private final TransactionTemplate transaction;
    private int day;
    private String policy = "policy";
    private String inputs = "";
    private Map<String, String> accepted = Map.of();
    private List<PersonOutcome> outcomes = List.of();
    private List<NotEvaluated> notEvaluated = List.of();

    Scenario(Database database) {
        jdbc = new JdbcTemplate(database.dataSource());
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        ledger = new RunLedger(jdbc, transaction, Clock.fixed(NOW, ZoneOffset.UTC));
        verdicts = new Verdicts(jdbc);
        comparison = new Comparison(jdbc, transaction);
        stated = new StatedFindings(jdbc);
    }

    RunKey key(int dayNumber) {
        String digest = inputs.isEmpty() ? "inputs-" + dayNumber : inputs;
        return new RunKey(organisation, START.plusDays(dayNumber), "0.1.0", digest, policy);
    }

    Scenario onDay(int number) {
        day = number;
        return this;
    }

    Scenario withPolicy(String digest) {
        policy = digest;
        return this;
    }

    Scenario withInputs(String digest) {
        inputs = digest;
        return this;
    }

    Scenario accepting(Finding finding) {
        accepted = Map.of(finding.id(), "ext-1");
        return this;
    }

    Scenario outcomes(PersonOutcome... people) {
        outcomes = List.of(people);
        return this;
    }

    Scenario notEvaluated(NotEvaluated... all) {
        notEvaluated = List.of(all);
        return this;
    }

    /** The next day's run over some findings, nobody's contracts having changed. */
    List<String> run(Finding... findings) {
        return run(Circumstances.NONE, findings);
    }

    List<String> run(List<Standing> people, Finding... findings) {
        return run(new Circumstances(people, nothing -> false, Map.of(), Set.of(), true), findings);
    }

    List<String> run(Circumstances now, Finding... findings) {
        long run = compare(now, findings);
        List<String> states = states(run);
        ledger.publish(run, true, "run-" + run);
        accepted = Map.of();
        outcomes = List.of();
        notEvaluated = List.of();
        return states;
    }

    /** A run that is compared and not yet published. */
    long compare(Circumstances now, Finding... findings) {
        day++;
        long run = ledger.open(key(day));
        Verdict verdict = new Verdict(List.of(findings), notEvaluated, outcomes);
        transaction.executeWithoutResult(status -> verdicts.save(run, List.of(verdict)));
        comparison.compare(run, accepted, now);
        return run;
    }

    /** In the order of their codes. */
    List<String> states(long run) {
        return stated.of(run).stream()
                .map(each -> "%s %s%s since %d, %d days"
                        .formatted(
                                each.finding().code().id(),
                                each.state(),
                                each.because().isEmpty() ? "" : " " + each.because(),
                                START.until(each.firstSeen()).getDays(),
                                each.ageDays()))
                .sorted()
                .toList();
    }
}
