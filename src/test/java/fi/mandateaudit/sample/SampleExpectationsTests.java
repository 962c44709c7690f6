package fi.mandateaudit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the audit says of the sample organisation is what was written down by hand, line by line. */
class SampleExpectationsTests {
    private static final Path FOLDER = Path.of("sample-data");

    @Test
    void findsWhatIsExpectedAndNothingElse() throws Exception {
        Sample sample = new Sample(FOLDER).audit();

        assertThat(sample.findings.stream().map(finding -> line(finding, sample)))
                .containsExactlyInAnyOrderElementsOf(lines("expected.csv", 16));
    }

    @Test
    void everyFindingHasAnIdOfItsOwn() throws Exception {
        assertThat(new Sample(FOLDER).audit().findings.stream().map(Finding::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysHowThingsStandForEverybody() throws Exception {
        assertThat(new Sample(FOLDER)
                        .audit().people.stream()
                                .map(person -> person.employeeNo() + ";"
                                        + person.status().id()))
                .containsExactlyInAnyOrderElementsOf(lines("expected-people.csv", 2));
    }

    @Test
    void saysWhatCouldNotBeJudged() throws Exception {
        assertThat(new Sample(FOLDER)
                        .audit().notEvaluated.stream()
                                .map(entry -> String.join(
                                        ";",
                                        entry.employeeNo(),
                                        String.join(", ", entry.services()),
                                        entry.theme(),
                                        entry.onBehalfOf())))
                .containsExactlyInAnyOrderElementsOf(lines("expected-not-evaluated.csv", 4));
    }

    private static String line(Finding finding, Sample sample) {
        return String.join(
                ";",
                finding.code().id(),
                finding.severity().name(),
                finding.action().name(),
                finding.code().owner().name(),
                finding.concern().employeeNo(),
                finding.concern().theme(),
                finding.concern().onBehalfOf(),
                Objects.toString(finding.required().type(), ""),
                Objects.toString(finding.held().type(), ""),
                finding.required().specifier(),
                finding.held().specifier(),
                Objects.toString(finding.held().validFrom(), ""),
                Objects.toString(finding.held().validTo(), ""),
                finding.evidence().also().stream().map(Code::id).collect(Collectors.joining(", ")),
                finding.evidence().matchedBy(),
                sample.acceptance.accepted().containsKey(finding.id()) ? "ACCEPTED" : "NEW");
    }

    private static List<String> lines(String file, int columns) throws Exception {
        List<String> lines = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(
                        Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .withSkipLines(1)
                .build()) {
            for (String[] cells : reader) {
                lines.add(String.join(";", List.of(cells).subList(0, columns)));
            }
        }
        return lines;
    }
}
