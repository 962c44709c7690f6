package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorLineTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hr.csv:3: expected x, found y | hr.csv:3:1: expected x, found y",
                "lists/hr.csv: expected x, found y | lists/hr.csv:1:1: expected x, found y",
                "hr.csv:3:7: expected x, found y | hr.csv:3:7: expected x, found y",
                "hr-å 1.csv: expected x: a.b: expected c | hr-å 1.csv:1:1: expected x: a.b: expected c",
                "hr*.csv: expected a file that matches, found none | hr*.csv: expected a file that matches, found none",
                "granted: expected about 100 rows, found 50 | granted: expected about 100 rows, found 50"
            })
    void tellsLineAndColumnOfEveryFile(String message, String line) {
        assertThat(ErrorLine.of(message)).isEqualTo(line);
    }
}
