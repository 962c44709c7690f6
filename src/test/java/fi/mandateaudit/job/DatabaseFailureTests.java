package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08001 | no answer from its server: SQL state 08001, code 7",
                "08006 | no answer from its server: SQL state 08006, code 7",
                "28P01 | its user or password refused: SQL state 28P01, code 7",
                "28000 | its user or password refused: SQL state 28000, code 7",
                "3D000 | no database of that name on its server: SQL state 3D000, code 7",
                "42S02 | SQL state 42S02, code 7",
                "      | SQL state null, code 7"
            })
    void whatAServerSaysIsToldWithoutItsWords(String state, String found) {
        RunEnded ended = DatabaseFailure.of(new SQLException("user maija, password secret", state, 7));

        assertThat(ended.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ended).hasMessage("expected a database that works, found " + found);
    }
}
