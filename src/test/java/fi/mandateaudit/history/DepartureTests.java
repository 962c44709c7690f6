package fi.mandateaudit.history;

import static fi.mandateaudit.history.Examples.active;
import static fi.mandateaudit.history.Examples.chain;
import static fi.mandateaudit.history.Examples.expired;
import static fi.mandateaudit.history.Examples.held;
import static fi.mandateaudit.history.Examples.left;
import static fi.mandateaudit.history.Examples.missing;
import static fi.mandateaudit.history.Examples.missingFor;
import static fi.mandateaudit.history.Examples.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why findings are gone. */
class DepartureTests {
    private static final String CLIENT = "7654321-2";
    private static final List<Standing> CLERK = List.of(active("100"));
    private static final Finding EXCESS = held(Code.MANDATE_EXCESS, "100");

    @ParameterizedTest
    @EnumSource
    void gapThatIsFilledWasCorrected(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.outcomes(outcome("100", "", Result.SATISFIED)).run(CLERK))
                .containsExactly("mandate-missing RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void gapThatIsFilledWasCorrectedWhateverElseChanged(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.withPolicy("other")
                        .outcomes(outcome("100", "", Result.SATISFIED))
                        .run(List.of(active("100", "chief clerk"))))
                .containsExactly("mandate-missing RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void gapBecomesAnotherGap(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, expired("100"));
        assertThat(scenario.outcomes(outcome("100", "", Result.GAP)).run(CLERK, missing("100")))
                .containsExactly(
                        "mandate-expired RESOLVED mandate-corrected since 1, 1 days",
                        "mandate-missing NEW since 2, 0 days");
    }

    @ParameterizedTest
    @EnumSource
    void contractsEnded(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"), EXCESS);
        assertThat(scenario.withPolicy("other").run(List.of(left("100"))))
                .containsExactly(
                        "mandate-excess RESOLVED person-left since 1, 1 days",
                        "mandate-missing RESOLVED person-left since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsBackInTheExportIsNoLeaverAnyMore(Database database) {
        Finding leaver = held(Code.MANDATE_OF_LEAVER, "100");
        Circumstances listed = new Circumstances(CLERK, Listed.of(leaver)::equals, Map.of(), Set.of(), true);
        Scenario scenario = new Scenario(database);
        scenario.run(List.of(), leaver);
        assertThat(scenario.run(listed)).containsExactly("mandate-of-leaver RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void mandateOfSomebodyAbsentIsListedNoMore(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(List.of(), held(Code.MANDATE_OF_LEAVER, "100"));
        assertThat(scenario.run(List.of()))
                .containsExactly("mandate-of-leaver RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void personIsAbsentFromTheExport(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.run(List.of(active("200"))))
                .containsExactly("mandate-missing RESOLVED person-left since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void leaversMandateWasRevoked(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(List.of(left("100")), held(Code.MANDATE_OF_LEAVER, "100"));
        assertThat(scenario.run(List.of(left("100"))))
                .containsExactly("mandate-of-leaver RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void leaversMandateWasRevokedAfterThePersonVanished(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK);
        scenario.run(List.of(), held(Code.MANDATE_OF_LEAVER, "100"));
        assertThat(scenario.run(List.of()))
                .containsExactly("mandate-of-leaver RESOLVED mandate-corrected since 2, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void titleChanged(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"), EXCESS);
        assertThat(scenario.withPolicy("other").run(listing(active("100", "seller"), EXCESS)))
                .containsExactly(
                        "mandate-excess RESOLVED role-changed since 1, 1 days",
                        "mandate-missing RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void titleChangedAndTheMandateIsListedNoMore(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, EXCESS);
        assertThat(scenario.run(List.of(active("100", "seller"))))
                .containsExactly("mandate-excess RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void clientIsHandledNoMore(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missingFor("100", CLIENT));
        assertThat(scenario.run(CLERK)).containsExactly("mandate-missing RESOLVED role-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void policyAsksNoMore(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, missing("100"), EXCESS);
        assertThat(scenario.withPolicy("other").run(listing(active("100"), EXCESS)))
                .containsExactly(
                        "mandate-excess RESOLVED policy-changed since 1, 1 days",
                        "mandate-missing RESOLVED policy-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void onlyThePolicyIsAnother(Database database) {
        Scenario scenario = new Scenario(database).withInputs("same");
        scenario.run(CLERK, missing("100"));
        assertThat(scenario.withPolicy("other")
                        .outcomes(outcome("100", "", Result.SATISFIED))
                        .run(CLERK))
                .containsExactly("mandate-missing RESOLVED policy-changed since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void clientGaveItsMandate(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(CLERK, chain(Code.CHAIN_BROKEN, CLIENT, List.of("100")));
        assertThat(scenario.outcomes(outcome("200", CLIENT, Result.SATISFIED)).run(List.of(active("200"))))
                .containsExactly("chain-broken RESOLVED mandate-corrected since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void everybodyWhoNeededTheClientsMandateHasLeft(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(List.of(active("100"), active("200")), chain(Code.CHAIN_BROKEN, CLIENT, List.of("100", "200")));
        assertThat(scenario.run(List.of(left("100"))))
                .containsExactly("chain-broken RESOLVED person-left since 1, 1 days");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHandlesTheClientAnyMore(Database database) {
        Scenario scenario = new Scenario(database);
        scenario.run(List.of(active("100"), active("200")), chain(Code.CHAIN_BROKEN, CLIENT, List.of("100", "200")));
        assertThat(scenario.run(CLERK)).containsExactly("chain-broken RESOLVED role-changed since 1, 1 days");
    }

    private static Circumstances listing(Standing standing, Finding... held) {
        Set<Listed> listed =
                List.of(held).stream().map(Listed::of).collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Circumstances(List.of(standing), listed::contains, Map.of(), Set.of(), true);
    }
}
