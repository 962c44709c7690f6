package fi.mandateaudit.history;

import static fi.mandateaudit.history.Examples.held;
import static fi.mandateaudit.history.Examples.missing;
import static fi.mandateaudit.history.Examples.missingFor;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of findings from run to run. */
class ComparisonTests {
    private static final Finding GAP = missing("100");

    @ParameterizedTest
    @EnumSource
    void firstRunFindsEverythingNew(Database database) {
        assertThat(new Scenario(database).run(GAP, held(Code.MANDATE_EXCESS, "100")))
                .containsExactly("mandate-excess NEW since 1, 0 days", "mandate-missing NEW since 1, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void findingPersistsAndAges(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP);
        assertThat(scenario.run(GAP)).containsExactly("mandate-missing PERSISTING since 1, 1 days");
        assertThat(scenario.onDay(9).run(GAP)).containsExactly("mandate-missing PERSISTING since 1, 9 days");
    }

    @ParameterizedTest
    @EnumSource
    void findingOfAnEarlierDateIsNeverYoungerThanNothing(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.onDay(9).run(GAP);
        assertThat(scenario.onDay(4).run(GAP)).containsExactly("mandate-missing PERSISTING since 5, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void resolvedIsSaidOnce(Database database) {
        Scenario scenario = new Scenario(database);
        Finding excess = held(Code.MANDATE_EXCESS, "100");
        scenario.run(excess);
        assertThat(scenario.run()).containsExactly("mandate-excess RESOLVED mandate-corrected since 1, 1 days");
        assertThat(scenario.run()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatComesBackIsReopenedThenPersists(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP);
        scenario.run();
        scenario.run();
        assertThat(scenario.run(GAP)).containsExactly("mandate-missing REOPENED since 1, 3 days");
        assertThat(scenario.run(GAP)).containsExactly("mandate-missing PERSISTING since 1, 4 days");
    }

    @ParameterizedTest
    @EnumSource
    void acceptedStaysInTheReportUntilItsExceptionEnds(Database database) {
        Scenario scenario = new Scenario(database);
        assertThat(scenario.accepting(GAP).run(GAP)).containsExactly("mandate-missing ACCEPTED ext-1 since 1, 0 days");
        assertThat(scenario.accepting(GAP).run(GAP)).containsExactly("mandate-missing ACCEPTED ext-1 since 1, 1 days");
        assertThat(scenario.run(GAP)).containsExactly("mandate-missing PERSISTING since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void acceptedFindingIsResolvedLikeAnother(Database database) {
        Scenario scenario = new Scenario(database);
        Finding excess = held(Code.MANDATE_EXCESS, "100");
        scenario.accepting(excess).run(excess);
        assertThat(scenario.run()).containsExactly("mandate-excess RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void comparingAgainChangesNothing(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP, held(Code.MANDATE_EXCESS, "100"));
        long run = scenario.compare(Circumstances.NONE, GAP, missing("200"));
        List<StatedFinding> once = scenario.stated.of(run);

        scenario.comparison.compare(run, Map.of(), Circumstances.NONE);

        assertThat(scenario.stated.of(run))
                .isEqualTo(once)
                .extracting(StatedFinding::state)
                .hasSize(3)
                .contains(State.NEW, State.PERSISTING, State.RESOLVED);
    }

    @ParameterizedTest
    @EnumSource
    void publishedRunIsNotComparedAgain(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP);
        long run = scenario.ledger.open(scenario.key(1));

        scenario.comparison.compare(run, Map.of(GAP.id(), "ext-1"), Circumstances.NONE);

        assertThat(scenario.states(run)).containsExactly("mandate-missing NEW since 1, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void runThatWasNeverPublishedIsNothingToCompareWith(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.compare(Circumstances.NONE, GAP);
        assertThat(scenario.run(GAP)).containsExactly("mandate-missing NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void organisationsDoNotSeeEachOther(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP);
        scenario.run();
        assertThat(new Scenario(database).run(GAP)).containsExactly("mandate-missing NEW since 1, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void findingsOfARunAreThoseThatItFound(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(GAP);
        long run = scenario.compare(Circumstances.NONE, missing("200"));
        assertThat(scenario.verdicts.findings(run)).containsExactly(missing("200"));
        assertThat(missingFor("100", "7654321-2").id()).isNotEqualTo(GAP.id());
    }
}
