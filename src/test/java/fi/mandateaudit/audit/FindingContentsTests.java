package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings carry that the tables of the fixtures have no column for. */
class FindingContentsTests {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    @TempDir
    private Path config;

    @Test
    void whoHoldsTheRightToGrantIsNamedWhereGrantingIsAdvised() throws Exception {
        assertThat(findings("mandate-missing", "somebody-may-grant"))
                .extracting(Finding::action, Finding::grantors)
                .containsExactlyInAnyOrder(tuple(Action.GRANT, List.of("1003")), tuple(Action.CONFIRM, List.of()));
    }

    @Test
    void theRowThatCouldNotBeReadIsNamedWhereAMandateIsMissing() throws Exception {
        assertThat(findings("mandate-missing", "unreadable-row"))
                .extracting(finding -> finding.fact(Fact.UNREAD_ROWS))
                .contains("granted.csv:3");
    }

    @Test
    void everybodyWhoNeedsAClientsMandateIsConcerned() throws Exception {
        assertThat(findings("chain-broken", "two-people"))
                .extracting(finding -> finding.evidence().people())
                .contains(List.of("1001", "1002"));
    }

    @Test
    void whatElseTheMandateHoldsIsNamedWhereItIsToStay() throws Exception {
        assertThat(findings("mandate-excess", "one-theme-of-a-mandate"))
                .extracting(finding -> finding.fact(Fact.THEMES_THAT_STAY))
                .containsExactly("Palvelussuhteeseen liittyvien etuuksien hakeminen");
        assertThat(findings("mandate-excess", "every-theme-of-a-mandate"))
                .extracting(finding -> finding.fact(Fact.THEMES_THAT_STAY))
                .containsExactly("", "");
    }

    private List<Finding> findings(String code, String name) throws Exception {
        return new RuleCase(RULES.resolve("shared"), RULES.resolve(code).resolve(name)).findings(config);
    }
}
