package fi.mandateaudit.history;

import static fi.mandateaudit.history.Examples.ROW;
import static fi.mandateaudit.history.Examples.active;
import static fi.mandateaudit.history.Examples.assignmentMissing;
import static fi.mandateaudit.history.Examples.chain;
import static fi.mandateaudit.history.Examples.expired;
import static fi.mandateaudit.history.Examples.held;
import static fi.mandateaudit.history.Examples.missing;
import static fi.mandateaudit.history.Examples.missingFor;
import static fi.mandateaudit.history.Examples.ofStranger;
import static fi.mandateaudit.history.Examples.outcome;
import static fi.mandateaudit.history.Examples.rejected;
import static fi.mandateaudit.history.Examples.unjudged;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.InputKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What could not be evaluated is never resolved. */
class HidingTests {
    private static final String CLIENT = "7654321-2";
    private static final List<Standing> CLERK = List.of(active("100"));
    private static final Finding EXCESS = held(Code.MANDATE_EXCESS, "100");

    @ParameterizedTest
    @EnumSource
    void personWhoIsNotJudgedKeepsFindingsUnseen(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"), EXCESS);
        assertThat(scenario.run(List.of(unjudged("100")))).isEmpty();
        assertThat(scenario.run(List.of(unjudged("100")))).isEmpty();
        assertThat(scenario.run(CLERK, missing("100")))
                .containsExactly(
                        "mandate-excess RESOLVED mandate-corrected since 1, 3 days",
                        "mandate-missing PERSISTING since 1, 3 days");
    }

    @ParameterizedTest
    @EnumSource
    void reasonLooksBackToWhenThePersonWasJudged(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        scenario.run(List.of(unjudged("100")));
        assertThat(scenario.run(List.of(active("100", "seller"))))
                .containsExactly("mandate-missing RESOLVED role-changed since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void requirementThatIsNotEvaluated(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.outcomes(outcome("100", "", Result.NOT_EVALUATED)).run(CLERK))
                .isEmpty();
        assertThat(scenario.outcomes(outcome("100", "", Result.GAP)).run(CLERK, missing("100")))
                .containsExactly("mandate-missing PERSISTING since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void requirementForAnotherClientThatIsNotEvaluated(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.outcomes(outcome("100", CLIENT, Result.NOT_EVALUATED))
                        .run(CLERK))
                .containsExactly("mandate-missing RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void chainWithoutReceivedList(Database database) {
        Scenario scenario = new Scenario(database);
        Finding broken = chain(Code.CHAIN_BROKEN, CLIENT, List.of("100"));
        scenario.run(CLERK, broken);
        assertThat(scenario.outcomes(outcome("100", CLIENT, Result.SATISFIED))
                        .notEvaluated(new NotEvaluated(
                                "", List.of("employer"), "Hakeminen", CLIENT, Because.NO_RECEIVED_LIST))
                        .run(CLERK))
                .isEmpty();
        assertThat(scenario.run(CLERK, broken)).containsExactly("chain-broken PERSISTING since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void unusedReceivedMandateWithoutReceivedList(Database database) {
        Scenario scenario = new Scenario(database);
        Finding unused = chain(Code.RECEIVED_MANDATE_UNUSED, CLIENT, List.of());
        scenario.run(CLERK, unused);
        assertThat(scenario.run(new Circumstances(CLERK, nothing -> false, Map.of(), Set.of(), false)))
                .isEmpty();
        assertThat(scenario.run(CLERK))
                .containsExactly("received-mandate-unused RESOLVED mandate-corrected since 1, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void rowThatCannotBeReadAnyMoreMayBeTheMandate(Database database) {
        Scenario scenario = new Scenario(database);
        Finding broken = rejected(ROW);
        scenario.run(CLERK, EXCESS, missing("200"));
        assertThat(scenario.run(unread(InputKind.GRANTED, Set.of()), broken))
                .containsExactly(
                        "mandate-missing RESOLVED role-changed since 1, 1 days", "row-rejected NEW since 2, 0 days");
        assertThat(scenario.run(unread(InputKind.GRANTED, Set.of()), broken))
                .containsExactly("row-rejected PERSISTING since 2, 1 days");
        assertThat(scenario.run(CLERK, EXCESS))
                .containsExactly(
                        "mandate-excess PERSISTING since 1, 3 days",
                        "row-rejected RESOLVED mandate-corrected since 2, 2 days");
    }

    @ParameterizedTest
    @EnumSource
    void rowThatNeverCouldBeReadHidesNothing(Database database) {
        Scenario scenario = new Scenario(database);
        Finding broken = rejected(ROW);
        scenario.run(unread(InputKind.GRANTED, Set.of()), broken, EXCESS);
        assertThat(scenario.run(unread(InputKind.GRANTED, Set.of()), broken))
                .containsExactly(
                        "mandate-excess RESOLVED mandate-corrected since 1, 1 days",
                        "row-rejected PERSISTING since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void rowOfSomebodyElseHidesNothing(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, EXCESS);
        assertThat(scenario.run(unread(InputKind.GRANTED, Set.of("200")), rejected(ROW)))
                .containsExactly(
                        "mandate-excess RESOLVED mandate-corrected since 1, 1 days",
                        "row-rejected NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void rejectedRowHidesWhatExplainedAGapButNoSatisfiedRequirement(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, expired("100"));
        assertThat(scenario.outcomes(outcome("100", "", Result.GAP))
                        .run(unread(InputKind.GRANTED, Set.of()), rejected(ROW), missing("100")))
                .containsExactly("mandate-missing NEW since 2, 0 days", "row-rejected NEW since 2, 0 days");
        assertThat(scenario.outcomes(outcome("100", "", Result.SATISFIED))
                        .run(unread(InputKind.GRANTED, Set.of()), rejected(ROW)))
                .containsExactly(
                        "mandate-expired RESOLVED mandate-corrected since 1, 2 days",
                        "mandate-missing RESOLVED mandate-corrected since 2, 1 days",
                        "row-rejected PERSISTING since 2, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void absentPersonMayStandInARowOfHrThatCannotBeRead(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        Circumstances now =
                new Circumstances(List.of(), nothing -> false, Map.of(), rows(InputKind.EMPLOYEES, Set.of()), true);
        assertThat(scenario.run(now, rejected(ROW))).containsExactly("row-rejected NEW since 2, 0 days");
        assertThat(scenario.run(List.of()))
                .containsExactly(
                        "mandate-missing RESOLVED person-left since 1, 2 days",
                        "row-rejected RESOLVED mandate-corrected since 2, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void assignmentThatCannotBeReadMayAskForTheClient(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missingFor("100", CLIENT), missing("100"));
        assertThat(scenario.run(unread(InputKind.ASSIGNMENTS, Set.of()), rejected(ROW)))
                .containsExactly(
                        "mandate-missing RESOLVED role-changed since 1, 1 days", "row-rejected NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void receivedRowThatCannotBeReadMayBeTheClientsMandate(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, chain(Code.CHAIN_EXPIRING, CLIENT, List.of("100")), EXCESS);
        assertThat(scenario.outcomes(outcome("100", CLIENT, Result.SATISFIED))
                        .run(
                                unread(InputKind.RECEIVED, Set.of()),
                                rejected(ROW),
                                chain(Code.CHAIN_BROKEN, CLIENT, List.of("100"))))
                .containsExactly(
                        "chain-broken NEW since 2, 0 days",
                        "mandate-excess RESOLVED mandate-corrected since 1, 1 days",
                        "row-rejected NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void assigneeWhoBecameAmbiguousMayBeThePerson(Database database) {
        Scenario scenario = new Scenario(database);
        Finding ambiguous = ofStranger(Code.PERSON_AMBIGUOUS, "p1", List.of("100", "200"));
        scenario.run(
                CLERK,
                EXCESS,
                held(Code.MANDATE_EXCESS, "300"),
                ofStranger(Code.MANDATE_OF_UNKNOWN_PERSON, "p1", List.of()),
                ofStranger(Code.MANDATE_OF_UNKNOWN_PERSON, "p2", List.of()));
        assertThat(scenario.run(CLERK, ambiguous))
                .containsExactly(
                        "mandate-excess RESOLVED mandate-corrected since 1, 1 days",
                        "mandate-of-unknown-person RESOLVED mandate-corrected since 1, 1 days",
                        "person-ambiguous NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void personWithoutClientsKeepsGapsForClients(Database database) {
        Scenario scenario = new Scenario(database);
        Finding broken = chain(Code.CHAIN_BROKEN, CLIENT, List.of("100"));
        scenario.run(CLERK, missingFor("100", CLIENT), missing("100"), broken);
        assertThat(scenario.run(CLERK, assignmentMissing("100")))
                .containsExactly(
                        "assignment-missing NEW since 2, 0 days",
                        "mandate-missing RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void themeThatTheListsLanguageDoesNotName(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, EXCESS, missing("100"));
        Map<InputKind, Set<String>> unreadable = Map.of(InputKind.GRANTED, Set.of(Examples.THEME));
        assertThat(scenario.outcomes(outcome("100", "", Result.SATISFIED))
                        .run(new Circumstances(CLERK, nothing -> false, unreadable, Set.of(), true)))
                .containsExactly("mandate-missing RESOLVED mandate-corrected since 1, 1 days");
        assertThat(scenario.run(CLERK, EXCESS)).containsExactly("mandate-excess PERSISTING since 1, 2 days");
    }

    private static Circumstances unread(InputKind kind, Set<String> people) {
        return new Circumstances(CLERK, nothing -> false, Map.of(), rows(kind, people), true);
    }

    private static List<UnreadRow> rows(InputKind kind, Set<String> people) {
        return List.of(new UnreadRow(kind, new Place(ROW.file(), ROW.line()), people));
    }
}
