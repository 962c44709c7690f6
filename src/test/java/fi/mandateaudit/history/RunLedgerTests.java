package fi.mandateaudit.history;

import static fi.mandateaudit.history.Examples.held;
import static fi.mandateaudit.history.Examples.missing;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RowCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs as the ledger keeps them. */
class RunLedgerTests {
    @ParameterizedTest
    @EnumSource
    void sameKeyIsTheSameRun(Database database) {
        Scenario scenario = new Scenario(database);
        long run = scenario.ledger.open(scenario.key(1));
        assertThat(scenario.ledger.open(scenario.key(1))).isEqualTo(run);
        assertThat(scenario.ledger.open(scenario.key(2))).isGreaterThan(run);
        assertThat(scenario.ledger.open(scenario.withPolicy("other").key(1))).isGreaterThan(run);
    }

    @ParameterizedTest
    @EnumSource
    void openRunIsNotPublished(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.ledger.open(scenario.key(1));
        assertThat(scenario.ledger.published(scenario.key(1))).isEmpty();
        assertThat(scenario.ledger.lastPublished(scenario.organisation)).isEmpty();
        assertThat(scenario.ledger.history(scenario.organisation)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void publishedRunHasItsCounts(Database database) {
        Scenario scenario = new Scenario(database);
        Finding accepted = missing("300");
        scenario.run(missing("100"), held(Code.MANDATE_EXCESS, "100"));
        scenario.accepting(accepted).run(missing("100"), missing("200"), accepted);
        long run = scenario.ledger.open(scenario.key(2));

        assertThat(scenario.ledger.published(scenario.key(2)))
                .contains(new PublishedRun(
                        run,
                        scenario.key(2),
                        2,
                        Scenario.NOW,
                        true,
                        "run-" + run,
                        Map.of(Severity.HIGH, 2, Severity.MEDIUM, 0, Severity.LOW, 0, Severity.INFO, 0),
                        1,
                        1));
    }

    @ParameterizedTest
    @EnumSource
    void publishingAgainChangesNothing(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(missing("100"));
        List<PublishedRun> once = scenario.ledger.history(scenario.organisation);
        scenario.ledger.publish(once.get(0).run(), false, "elsewhere");
        assertThat(scenario.ledger.history(scenario.organisation)).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource
    void lastIsTheOnePublishedLast(Database database) {
        Scenario scenario = new Scenario(database);
        long early = scenario.ledger.open(scenario.key(8));
        long late = scenario.ledger.open(scenario.key(9));
        scenario.ledger.publish(late, true, "late");
        scenario.ledger.publish(early, true, "early");
        assertThat(scenario.ledger.lastPublished(scenario.organisation).map(PublishedRun::run))
                .contains(early);
        assertThat(scenario.ledger.history(scenario.organisation))
                .extracting(PublishedRun::folder)
                .containsExactly("late", "early");
    }

    @ParameterizedTest
    @EnumSource
    void forgottenRunLeavesNoTrace(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(missing("100"));
        long run = scenario.compare(Circumstances.NONE, missing("100"), missing("200"));
        scenario.ledger.forget(run);
        assertThat(rowsOf(scenario, run)).isZero();
        assertThat(scenario.onDay(1).run(missing("200")))
                .containsExactly(
                        "mandate-missing NEW since 2, 0 days", "mandate-missing RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void purgeForgetsWhatIsBeforeADay(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(missing("100"));
        scenario.run(missing("100"));
        long first = scenario.ledger.open(scenario.key(1));
        long second = scenario.ledger.open(scenario.key(2));
        List<StatedFinding> kept = scenario.stated.of(second);

        assertThat(scenario.ledger.purge(scenario.organisation, day(3 - 1))).containsExactly("run-" + first);

        assertThat(rowsOf(scenario, first)).isZero();
        assertThat(scenario.stated.of(second)).isEqualTo(kept);
        assertThat(scenario.run(missing("100"))).containsExactly("mandate-missing PERSISTING since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void purgeForgetsRunsThatWereNeverPublishedAndOtherOrganisationsNot(Database database) {
        Scenario scenario = new Scenario(database);
        Scenario other = new Scenario(database);
        long run = scenario.compare(Circumstances.NONE, missing("100"));
        other.run(missing("100"));
        assertThat(scenario.ledger.purge(scenario.organisation, day(30))).isEmpty();
        assertThat(rowsOf(scenario, run)).isZero();
        assertThat(other.ledger.history(other.organisation)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void inputsAreRemembered(Database database) {
        Scenario scenario = new Scenario(database);
        RunInputs inputs = new RunInputs(scenario.jdbc);
        SeenInput people = new SeenInput(
                InputKind.EMPLOYEES, "hr.csv", 1234, "ab".repeat(32), new RowCounts(9, 5, 0, 0, 0, 1, 2, 1));
        SeenInput granted =
                new SeenInput(InputKind.GRANTED, "b.csv", 5, "cd".repeat(32), new RowCounts(6, 1, 1, 1, 1, 1, 0, 1));
        long run = scenario.ledger.open(scenario.key(1));
        inputs.save(run, List.of(granted));
        inputs.save(run, List.of(people, granted));
        assertThat(inputs.of(run)).containsExactly(people, granted);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 11, 1).plusDays(number);
    }

    private static long rowsOf(Scenario scenario, long run) {
        return Set.of("audit_run", "audit_verdict", "audit_finding", "audit_resolved", "audit_standing").stream()
                .mapToLong(table -> scenario.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM " + table + " WHERE run = ?", Long.class, run))
                .sum();
    }
}
