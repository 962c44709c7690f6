package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody answers for a finding about themselves. */
class ApproverConcernedTests {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    @TempDir
    private Path temporary;

    @Test
    void isSaidOfEveryExceptionWhereItsApproverStands() throws Exception {
        RuleCase of = with(
                """
                exceptions:
                  - id: ext-1
                    match: { code: mandate-excess, employee: "1001" }
                    reason: Siirtymäaika
                    approved-by: Matti Virtanen
                    until: 2027-06-30
                  - id: ext-2
                    match: { code: mandate-excess }
                    reason: Siirtymäaika
                    approved-by: Tuula Heikkinen
                    until: 2027-06-30
                  - { id: ext-3, match: { code: mandate-excess }, reason: r, approved-by: virtanen matti, until: 2027-06-30 }
                """);

        ApproverConcerned refused = catchThrowableOfType(
                ApproverConcerned.class, () -> of.findings(Files.createDirectory(temporary.resolve("config"))));

        String said =
                ": expected somebody else than the person concerned to approve exception %s, found the person concerned";
        assertThat(refused.lines())
                .containsExactly(
                        "exceptions.yml:5:5" + said.formatted("ext-1"),
                        "exceptions.yml:12:62" + said.formatted("ext-3"));
    }

    private RuleCase with(String exceptions) throws IOException {
        Path from = RULES.resolve("exception-unmatched").resolve("finding-is-there");
        Path folder = Files.createDirectory(temporary.resolve("case"));
        for (String list : new String[] {"employees.csv", "granted.csv"}) {
            Files.copy(from.resolve(list), folder.resolve(list));
        }
        Files.writeString(folder.resolve("exceptions.yml"), exceptions);
        return new RuleCase(RULES.resolve("shared"), folder);
    }
}
