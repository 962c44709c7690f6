package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a mandate impossible is said in so many words. */
class ImpossibleMandateTests {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    @ParameterizedTest
    @CsvSource({
        "starts-after-its-end, period",
        "wrong-check-digit-of-the-assignor, assignor",
        "received-from-a-wrong-y-tunnus, assignor",
        "wrong-check-character-of-the-assignee, assignee",
        "wrong-check-digit-of-an-organisation, assignee",
        "organisation-holds-represent, organisation",
        "any-theme, organisation"
    })
    void saysWhatIsImpossible(String folder, String reason, @TempDir Path config) throws Exception {
        RuleCase of = new RuleCase(
                RULES.resolve("shared"),
                RULES.resolve(Code.MANDATE_IMPOSSIBLE.id()).resolve(folder));

        assertThat(of.findings(config).stream()
                        .filter(finding -> finding.code() == Code.MANDATE_IMPOSSIBLE)
                        .map(finding -> finding.fact(Fact.IMPOSSIBLE)))
                .containsExactly(reason);
    }
}
