package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.RunKey;
import fi.mandateaudit.history.SeenInput;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RowCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTextTests {
    @Test
    void columnsStandBelowEachOther() {
        Map<PublishedRun, List<SeenInput>> runs = new LinkedHashMap<>();
        runs.put(run(9, true, 12), List.of(input("people.csv", 65), input("granted.csv", 97)));
        runs.put(run(10, false, 3), List.of());

        assertThat(new HistoryText(runs, Language.EN).lines())
                .containsExactly(
                        "Run  Date        High  Medium  Low  Info  New  Resolved  Complete  Report                     Rows of lists",
                        "  9  2026-11-23    12       0    0     0    5         6  yes       reports/2026-11-23-run-9   people.csv 65, granted.csv 97",
                        " 10  2026-11-23     3       0    0     0    5         6  no        reports/2026-11-23-run-10");
    }

    @ParameterizedTest
    @CsvSource({
        "FI, Julkaistuja ajoja ei ole.",
        "SV, Det finns inga publicerade körningar.",
        "EN, There are no published runs."
    })
    void saysThatThereIsNothing(Language language, String line) {
        assertThat(new HistoryText(Map.of(), language).lines()).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({"FI, Ajo, kyllä", "SV, Körning, ja", "EN, Run, yes"})
    void speaksTheLanguageOfTheReport(Language language, String heading, String complete) {
        List<String> lines = new HistoryText(Map.of(run(1, true, 0), List.of()), language).lines();

        assertThat(lines.get(0)).startsWith(heading + "  ");
        assertThat(lines.get(1)).contains(" " + complete + " ");
    }

    private static PublishedRun run(int number, boolean complete, int high) {
        return new PublishedRun(
                number,
                new RunKey("7654321-2", LocalDate.of(2026, 11, 23), "0.1.0", "inputs", "policy"),
                number,
                Instant.EPOCH,
                complete,
                "reports/2026-11-23-run-" + number,
                Map.of(Severity.HIGH, high, Severity.MEDIUM, 0, Severity.LOW, 0, Severity.INFO, 0),
                5,
                6);
    }

    private static SeenInput input(String name, int rows) {
        return new SeenInput(InputKind.GRANTED, name, 1, "", new RowCounts(rows, rows, 0, 0, 0, 0, 0, 0));
    }
}
