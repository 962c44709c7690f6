package fi.mandateaudit.history;

import static fi.mandateaudit.history.Examples.expired;
import static fi.mandateaudit.history.Examples.held;
import static fi.mandateaudit.history.Examples.missing;
import static fi.mandateaudit.history.Examples.outcome;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Verdicts come back as they were saved. */
class VerdictsTests {
    private static final NotEvaluated CHAIN =
            new NotEvaluated("", List.of("employer"), "Hakeminen", "7654321-2", Because.NO_RECEIVED_LIST);
    private static final NotEvaluated THEME =
            new NotEvaluated("100", List.of("employer"), "Hakeminen", "", Because.THEME_WITHOUT_NAME);

    @ParameterizedTest
    @EnumSource
    void everythingComesBackInOrder(Database database) {
        Scenario scenario = new Scenario(database);
        long run = scenario.ledger.open(scenario.key(1));
        List<Finding> findings = List.of(missing("200"), expired("100"), held(Code.MANDATE_EXCESS, "100"));
        PersonOutcome one = outcome("100", "", Result.GAP);
        PersonOutcome two = outcome("200", "7654321-2", Result.SATISFIED);

        scenario.verdicts.save(run, List.of(new Verdict(findings, List.of(THEME, THEME, CHAIN), List.of(two))));
        scenario.verdicts.save(run, List.of(new Verdict(List.of(), List.of(), List.of(one)), Verdict.NOTHING));

        assertThat(scenario.verdicts.findings(run))
                .containsExactlyElementsOf(findings.stream()
                        .sorted(Comparator.comparing(Finding::id))
                        .toList());
        assertThat(scenario.verdicts.people(run)).containsExactly(one, two);
        assertThat(scenario.verdicts.notEvaluated(run)).containsExactly(CHAIN, THEME, THEME);
    }

    @ParameterizedTest
    @EnumSource
    void savingASubjectAgainReplacesIt(Database database) {
        Scenario scenario = new Scenario(database);
        long run = scenario.ledger.open(scenario.key(1));
        Verdict verdict =
                new Verdict(List.of(missing("100")), List.of(THEME, THEME), List.of(outcome("100", "", Result.GAP)));

        scenario.verdicts.save(run, List.of(verdict));
        scenario.verdicts.save(run, List.of(verdict));

        assertThat(scenario.verdicts.findings(run)).isEqualTo(verdict.findings());
        assertThat(scenario.verdicts.people(run)).isEqualTo(verdict.people());
        assertThat(scenario.verdicts.notEvaluated(run)).isEqualTo(verdict.notEvaluated());
    }

    @ParameterizedTest
    @EnumSource
    void clearForgetsOneRun(Database database) {
        Scenario scenario = new Scenario(database);
        long run = scenario.compare(Circumstances.NONE, missing("100"));
        long other = scenario.compare(Circumstances.NONE, missing("100"));

        scenario.verdicts.clear(run);

        assertThat(scenario.verdicts.findings(run)).isEmpty();
        assertThat(scenario.verdicts.findings(other)).containsExactly(missing("100"));
    }

    @ParameterizedTest
    @EnumSource
    void employeeNumberMayBeAsLongAsACell(Database database) {
        Scenario scenario = new Scenario(database);
        long run = scenario.ledger.open(scenario.key(1));
        PersonOutcome person = outcome("ä1".repeat(9000), "", Result.GAP);
        Finding finding = missing("ä1".repeat(9000));

        scenario.verdicts.save(run, List.of(new Verdict(List.of(finding), List.of(), List.of(person))));

        assertThat(scenario.verdicts.people(run)).containsExactly(person);
        assertThat(scenario.verdicts.findings(run)).containsExactly(finding);
    }

    @ParameterizedTest
    @EnumSource
    void manyFindingsAreComparedWithAsMany(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(gaps(0));

        long run = scenario.compare(Circumstances.NONE, gaps(1000));

        assertThat(scenario.stated.of(run).stream().collect(groupingBy(StatedFinding::state, counting())))
                .isEqualTo(Map.of(State.NEW, 1000L, State.PERSISTING, 19_000L, State.RESOLVED, 1000L));
    }

    private static Finding[] gaps(int from) {
        return IntStream.range(from, from + 20_000)
                .mapToObj(each -> missing(String.valueOf(each)))
                .toArray(Finding[]::new);
    }
}
