package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder {@code rules/<code>/<case>} says all findings that its inputs have, and no others. */
class RuleFixtureTests {
    private static final Path RULES = Path.of("src", "test", "resources", "rules");
    private static final Path SHARED = RULES.resolve("shared");

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheFolderSaysAndNothingElse(Path folder, @TempDir Path config) throws Exception {
        List<Finding> findings = new RuleCase(SHARED, folder).findings(config);

        assertThat(findings.stream().map(RuleFixtureTests::line))
                .as(Files.readString(folder.resolve("why.txt")).strip())
                .containsExactlyInAnyOrderElementsOf(expected(folder));
        assertThat(findings.stream().map(Finding::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsFoundInOneOfItsFoldersAndNotInAnother(Code code) throws IOException {
        assertThat(foldersOf(code).stream().collect(Collectors.partitioningBy(folder -> expected(folder).stream()
                        .anyMatch(line -> line.startsWith(code.id() + ";")))))
                .allSatisfy((found, folders) -> assertThat(folders).isNotEmpty());
    }

    @Test
    void everyFolderBelongsToACode() throws IOException {
        assertThat(cases().map(folder -> folder.getParent().getFileName().toString()))
                .allSatisfy(name -> assertThat(Code.ofId(name)).isPresent());
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders
                    .filter(folder -> !folder.equals(SHARED))
                    .flatMap(folder -> foldersIn(folder).stream())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<Path> foldersOf(Code code) {
        return foldersIn(RULES.resolve(code.id()));
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> expected(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("expected.csv")).stream()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Finding finding) {
        return String.join(
                ";",
                finding.code().id(),
                finding.concern().employeeNo(),
                finding.concern().theme(),
                finding.concern().onBehalfOf(),
                finding.severity().name(),
                finding.action().name(),
                Objects.toString(finding.required().type(), ""),
                Objects.toString(finding.held().type(), ""),
                finding.required().specifier(),
                finding.held().specifier(),
                Objects.toString(finding.held().validFrom(), ""),
                Objects.toString(finding.held().validTo(), ""),
                finding.evidence().also().stream().map(Code::id).collect(Collectors.joining(", ")));
    }
}
