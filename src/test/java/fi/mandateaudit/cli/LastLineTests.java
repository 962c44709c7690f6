package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.Outcome;
import fi.mandateaudit.job.Tally;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastLineTests {
    private static final Tally NONE = new Tally(Map.of(), Map.of(), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FI | 3.11.2026: 65 henkilöä, 115 valtuusriviä; havainnot: 4 vakavaa, 3 kohtalaista, 2 vähäistä, 1 tiedoksi;"
                        + " 5 uutta, 6 poistunut; reports/x",
                "SV | 3.11.2026: 65 personer, 115 fullmaktsrader; iakttagelser: 4 allvarliga, 3 måttliga, 2 små,"
                        + " 1 för kännedom; 5 nya, 6 borta; reports/x",
                "EN | 2026-11-03: 65 people, 115 mandate rows; findings: 4 high, 3 medium, 2 low, 1 info;"
                        + " 5 new, 6 resolved; reports/x"
            })
    void saysEverythingOnOneLine(Language language, String line) {
        Map<Severity, Integer> open = Map.of(Severity.HIGH, 4, Severity.MEDIUM, 3, Severity.LOW, 2, Severity.INFO, 1);
        Outcome outcome = new Outcome(
                LocalDate.of(2026, 11, 3),
                65,
                115,
                open,
                5,
                6,
                NONE,
                language,
                Path.of("reports/x"),
                ExitCode.FINDINGS);
        assertThat(new LastLine(outcome)).hasToString(line);
    }
}
