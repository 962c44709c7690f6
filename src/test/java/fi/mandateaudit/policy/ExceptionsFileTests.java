package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionsFileTests {
    private static final String EXCEPTION =
            """
            exceptions:
              - id: %s
                %s
                reason: Known
                approved-by: A. Korhonen
                until: %s
            """;

    private static final String FINDING = "finding: F-ABCDEFGH234567AB";

    @TempDir
    private Path temporary;

    private PolicyFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new PolicyFolder(temporary);
    }

    private PolicyFolder with(String id, String what, String until) {
        return folder.with("exceptions.yml", EXCEPTION.formatted(id, what, until));
    }

    @Test
    void readsAnExceptionOfOneFinding() throws PolicyRejected {
        assertThat(with("ext-1", FINDING, "2027-11-23").load().exceptions())
                .containsExactly(new AuditException(
                        "ext-1",
                        new ExceptionMatch.ById("F-ABCDEFGH234567AB"),
                        "Known",
                        "A. Korhonen",
                        LocalDate.of(2027, 11, 23),
                        new Position(5, 5)));
    }

    @Test
    void readsAnExceptionOfFindingsByTheirFields() throws PolicyRejected {
        String match =
                "match: { code: mandate-excess, name: Häkli Anna, theme: Palkat, employee: 01, client: FI76543212 }";

        assertThat(with("ext-1", match, "2020-01-01").load().exceptions())
                .extracting(AuditException::match)
                .containsExactly(
                        new ExceptionMatch.ByFields(Code.MANDATE_EXCESS, "Häkli Anna", "Palkat", "01", "7654321-2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ext  | finding: F-ABCDEFGH234567AB | 2027-01-01 | 2:5: expected an id in kebab-case, found Ext",
                "e    | finding: F-ABCDEFGH234567A1 | 2027-01-01 | 3:5: expected the id of a finding, such as F-ABCDEFGH234567AB, found F-ABCDEFGH234567A1",
                "e    | match: { }                  | 2027-01-01 | 3:5: expected the key code, found none",
                "e    | match: { code: mandate-exces } | 2027-01-01 | 3:14: expected a code of findings, found mandate-exces (did you mean mandate-excess?)",
                "e    | match: { code: row-rejected, theme: [x] } | 2027-01-01 | 3:34: expected a text that is not blank, found a list of one",
                "e    | match: { code: row-rejected, client: 7654321-1 } | 2027-01-01 | 3:34: expected a Y-tunnus with its check digit, found 7654321-1",
                "e    | match: { code: row-rejected, them: x } | 2027-01-01 | 3:34: expected one of code, name, theme, employee, client, found them (did you mean theme?)",
                "e    | finding: F-ABCDEFGH234567AB | 2027-11-24 | 6:5: expected a day until 2027-11-23, found 2027-11-24",
                "e    | finding: F-ABCDEFGH234567AB | 2027-02-29 | 6:5: expected a day such as 2027-01-31, found 2027-02-29",
                "e    | finding: F-ABCDEFGH234567AB | 1.1.2027   | 6:5: expected a day such as 2027-01-31, found 1.1.2027",
                "e    | # neither                   | 2027-01-01 | 2:5: expected one of finding and match, found neither",
            })
    void tellsWhatIsWrong(String id, String what, String until, String error) {
        assertThat(with(id, what, until).errors()).containsExactly("exceptions.yml:" + error);
    }

    @Test
    void refusesBothWaysOfSayingWhatIsAccepted() {
        assertThat(with("e", FINDING + "\n    match: { code: row-rejected }", "2027-01-01")
                        .errors())
                .containsExactly("exceptions.yml:2:5: expected one of finding and match, found both");
    }

    @Test
    void refusesAnIdTwiceAndBlankTexts() {
        folder.with(
                "exceptions.yml",
                """
                exceptions:
                  - { id: e, finding: F-ABCDEFGH234567AB, reason: r, approved-by: a, until: 2027-01-01 }
                  - { id: e, finding: F-ABCDEFGH234567AB, reason: "", approved-by: " ", until: 2027-01-01 }
                """);

        assertThat(folder.errors())
                .containsExactly(
                        "exceptions.yml:3:7: expected an id that no other exception has, found e again",
                        "exceptions.yml:3:43: expected a text that is not blank, found a blank text",
                        "exceptions.yml:3:55: expected a text that is not blank, found a blank text");
    }
}
