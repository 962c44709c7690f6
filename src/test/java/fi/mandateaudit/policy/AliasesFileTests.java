package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.roster.Alias;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesFileTests {
    private static final String ALIASES =
            """
            aliases:
              - { employee: "1", reason: r, approved-by: a, assignee: "Virtanen Matti" }
              - { employee: "2", reason: r, approved-by: a, assignee: %s }
            """;

    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    @Test
    void readsAliases() throws PolicyRejected {
        folder.with("aliases.yml", ALIASES.formatted("\"Virtanen, Matti\", birth-date: 1960-01-01"));

        assertThat(folder.load().aliases())
                .containsExactly(
                        new Alias(PersonName.ofFullName("Virtanen Matti"), null, "1"),
                        new Alias(PersonName.of("Virtanen", "Matti"), LocalDate.of(1960, 1, 1), "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'virtanen matti'      | 3:7: expected 1, as an earlier alias of the assignee says, found 2",
                "'Matti Virtanen'      | 3:7: expected 1, as an earlier alias of the assignee says, found 2",
                "'Virtanen, Matti'     | 3:7: expected 1, as an earlier alias of the assignee says, found 2",
                "x, birth-date: 1.1.60 | 3:62: expected a day such as 2027-01-31, found 1.1.60",
                "x, employ: 1          | 3:62: expected one of assignee, birth-date, employee, reason, approved-by, found employ (did you mean employee?)",
            })
    void tellsWhatIsWrong(String assignee, String error) {
        assertThat(folder.with("aliases.yml", ALIASES.formatted(assignee)).errors())
                .containsExactly("aliases.yml:" + error);
    }

    @Test
    void needsAReasonAndSomebodyWhoAnswersForIt() {
        folder.with("aliases.yml", "aliases:\n  - { assignee: x, employee: 1 }\n");

        assertThat(folder.errors())
                .containsExactly(
                        "aliases.yml:2:5: expected the key approved-by, found none",
                        "aliases.yml:2:5: expected the key reason, found none");
    }
}
