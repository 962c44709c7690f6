package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
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
    void refusesAFileOf100MiBWithoutReadingIt() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(temporary.resolve("aliases.yml").toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        assertThat(folder.errors()).containsExactly("aliases.yml:1:1: expected at most 10 MiB, found more");
    }

    @Test
    void refusesTheNameOfAThemeOf1MiB() {
        String name = "x".repeat(1 << 20);
        String services =
                """
                services:
                  - id: service
                    name: { en: Service }
                    authority: kela
                    source: { url: "https://example.org", seen: 2024-12 }
                    themes:
                      - id: theme
                        names: { fi: %s }
                        source: { url: "https://example.org", seen: 2024-12 }
                """
                        .formatted(name);

        assertThat(folder.with("kela-services.yml", services).errors())
                .contains(
                        "kela-services.yml:8:18: expected a text of at most 10000 characters, found 1048576 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!!java.net.URL ['http://example.org']                 | tag:yaml.org,2002:java.net.URL",
                "!!javax.script.ScriptEngineManager []                 | tag:yaml.org,2002:javax.script.ScriptEngineManager",
                "!<tag:yaml.org,2002:java.io.File> x                   | tag:yaml.org,2002:java.io.File",
                "!!binary eA==                                         | tag:yaml.org,2002:binary",
                "!!python/object/apply:os.system ['true']              | tag:yaml.org,2002:python/object/apply:os.system"
            })
    void makesNoObjectOfATag(String value, String tag) {
        assertThat(folder.with("roles.yml", "roles: []\nno-role-needed: " + value + "\n")
                        .errors())
                .contains("roles.yml:2:1: expected a value without a tag, found " + tag);
    }

    @Test
    void multipliesNothingByAliases() {
        String bomb = "roles: []\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";

        assertThat(folder.with("roles.yml", bomb).errors())
                .contains(
                        "roles.yml:2:1: expected a value without an anchor, found &a",
                        "roles.yml:3:8: expected the value itself, found the alias *a",
                        "roles.yml:4:12: expected the value itself, found the alias *b");
    }

    @Test
    void readsAMergeKeyAsAKey() {
        assertThat(folder.with("roles.yml", "roles: []\n<<: { no-role-needed: [x] }\n")
                        .errors())
                .contains("roles.yml:2:1: expected one of roles, no-role-needed, toxic, found <<");
    }

    @Test
    void leavesPlaceholdersAlone() throws PolicyRejected {
        folder.with(
                "roles.yml",
                """
                roles:
                  - id: clerk
                    matches: [{ title: "${user.name} #{1+1} %s {0}" }]
                """);

        assertThat(folder.load().roles().get(0).matches().get(0).title()).isEqualTo("${user.name} #{1+1} %s {0}");
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
