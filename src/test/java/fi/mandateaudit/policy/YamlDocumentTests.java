package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTests {
    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-role-needed: [a]\\nno-role-needed: [b]   | 5:1: expected each key once, found no-role-needed again",
                "no-role-needed: &all [a]                     | 4:1: expected a value without an anchor, found &all",
                "no-role-needed: [*all]                       | 4:18: expected the value itself, found the alias *all",
                "no-role-needed: *all                         | 4:1: expected the value itself, found the alias *all",
                "no-role-needed: [!!str a]                    | 4:18: expected a value without a tag, found tag:yaml.org,2002:str",
                "no-role-needed: !own [a]                     | 4:1: expected a value without a tag, found !own",
                "!own no-role-needed: [a]                     | 4:1: expected a value without a tag, found !own",
                "---\\n                                       | 4:1: expected one document, found a second one",
                "? [a]\\n: b                                  | 4:3: expected a key, found a list or a mapping",
                "no-role-needed: [a                           | 5:1: expected well-formed YAML, found a fault: expected ',' or ']', but got <stream end>",
                "no-role-needed: [a] b                        | 4:21: expected well-formed YAML, found a fault: expected <block end>, but found '<scalar>'",
            })
    void refusesWhatIsNotPlainYaml(String lines, String error) {
        String content = "roles:\n  - id: clerk\n    matches: [{ title: x }]\n" + lines.replace("\\n", "\n") + "\n";

        assertThat(folder.with("roles.yml", content).errors()).containsExactly("roles.yml:" + error);
    }

    @Test
    void refusesDeepNesting() {
        String nested = "roles: " + "[".repeat(60) + "]".repeat(60) + "\n";

        assertThat(folder.with("roles.yml", nested).errors())
                .containsExactly("roles.yml:1:57: expected at most 50 levels, found more");
    }

    @Test
    void refusesHugeFiles() {
        assertThat(folder.with("aliases.yml", new byte[PolicySource.MOST_BYTES + 1])
                        .errors())
                .containsExactly("aliases.yml:1:1: expected at most 10 MiB, found more");
    }

    @Test
    void refusesOtherEncodings() {
        byte[] latin = "aliases:\n  - { assignee: Häkli }\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(folder.with("aliases.yml", latin).errors())
                .containsExactly("aliases.yml:2:18: expected UTF-8, found another encoding");
    }

    @Test
    void refusesUnprintableCharacters() {
        assertThat(folder.with("aliases.yml", "aliases:\n  - \u0007\n").errors())
                .containsExactly(
                        "aliases.yml:2:5: expected well-formed YAML, found a character that may not stand in a text");
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() throws PolicyRejected {
        folder.with("aliases.yml", "\uFEFFaliases: []\r\n");

        assertThat(folder.load().aliases()).isEmpty();
    }

    @Test
    void readsNoAndNumbersAndDaysAsTexts() throws PolicyRejected {
        folder.with(
                "roles.yml",
                """
                roles:
                  - id: clerk
                    matches: [{ title: no, unit: 2026-01-01, employee: 001024 }]
                """);

        assertThat(folder.load().roles().get(0).matches())
                .containsExactly(new ContractPattern("no", "2026-01-01", "001024"));
    }

    @Test
    void doesNotReadTrueAsAText() {
        folder.with("roles.yml", "roles:\n  - id: clerk\n    matches: [{ title: true }]\n");

        assertThat(folder.errors()).containsExactly("roles.yml:3:17: expected a text that is not blank, found true");
    }

    @Test
    void doesNotPrintIdentityCodes() {
        folder.with("aliases.yml", "aliases:\n  - 010190-912A: x\n");

        assertThat(folder.errors()).allMatch(error -> !error.contains("912"));
    }
}
