package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page that says what a finding of it means, and the page says what the code says. */
class RulePagesTests {
    private static final Path PAGES = Path.of("src", "docs", "rules");
    private static final String INDEX = "README.md";
    private static final List<String> PARTS =
            List.of("## When it is found", "## When it is not found", "## What to do", "## Sources", "## Example");

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(INDEX),
                                    Arrays.stream(Code.values()).map(code -> code.id() + ".md"))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageBeginsWithTheCodeAndOneSentence(Code code) throws IOException {
        List<String> page = page(code);

        assertThat(page.get(0)).isEqualTo("# " + code.id());
        assertThat(page.get(1)).isEmpty();
        assertThat(page.get(2)).endsWith(".").doesNotContain(". ");
        assertThat(page.get(3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePageHasTheSeverityTheActionAndTheOwnerOfTheCode(Code code) throws IOException {
        assertThat(page(code).subList(4, 7))
                .containsExactly(
                        "| severity | action | owner |",
                        "|---|---|---|",
                        "| %s | %s | %s |".formatted(code.severity(), code.action(), code.owner()));
    }

    @ParameterizedTest
    @EnumSource
    void thePageHasEveryPartAndNoneIsEmpty(Code code) throws IOException {
        List<String> page = page(code);

        assertThat(page).filteredOn(line -> line.startsWith("## ")).containsExactlyElementsOf(PARTS);
        assertThat(PARTS).allSatisfy(part -> assertThat(page.get(page.indexOf(part) + 2))
                .isNotBlank()
                .doesNotStartWith("#"));
    }

    @ParameterizedTest
    @EnumSource
    void thePageNamesItsPlaceInTheSpecification(Code code) throws IOException {
        assertThat(page(code)).anyMatch(line -> line.startsWith("- Specification: \""));
    }

    @ParameterizedTest
    @EnumSource
    void thePageNamesNoCodeThatDoesNotExist(Code code) throws IOException {
        assertThat(page(code).stream()
                        .flatMap(
                                line -> Pattern.compile("`((?:mandate|chain|person|exception|row|role|theme)-[a-z-]+)`")
                                        .matcher(line)
                                        .results())
                        .map(name -> name.group(1)))
                .allSatisfy(name -> assertThat(Code.ofId(name)).isPresent());
    }

    @Test
    void theIndexListsEveryCodeInTheOrderOfTheSpecification() throws IOException {
        assertThat(Files.readAllLines(PAGES.resolve(INDEX)).stream().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(RulePagesTests::indexLine)
                        .toList());
    }

    private static String indexLine(Code code) {
        try {
            return "| [%s](%s.md) | %s | %s | %s | %s |"
                    .formatted(
                            code.id(),
                            code.id(),
                            code.severity(),
                            code.action(),
                            code.owner(),
                            page(code).get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> page(Code code) throws IOException {
        return Files.readAllLines(PAGES.resolve(code.id() + ".md"));
    }
}
