package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFilesTests {
    /** H2 closes itself when the process is stopped, while the last step still writes, unless it is told not to. */
    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/a, jdbc:h2:file:./data/a;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:file:./data/a;trace_level_file=1, jdbc:h2:file:./data/a;trace_level_file=1;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:file:./a;DB_CLOSE_ON_EXIT=TRUE, jdbc:h2:file:./a;DB_CLOSE_ON_EXIT=TRUE;TRACE_LEVEL_FILE=0"
    })
    void addsWhatTheAdministratorDoesNotSay(String url, String used) {
        assertThat(DatabaseFiles.silent(url)).isEqualTo(used);
    }
}
