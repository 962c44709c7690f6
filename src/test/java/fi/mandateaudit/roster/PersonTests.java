package fi.mandateaudit.roster;

import static fi.mandateaudit.roster.TestRosters.roster;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTests {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 0, FUTURE",
        "2026-02-01, 0, ACTIVE",
        "2026-03-31, 0, ACTIVE",
        "2026-04-01, 0, LEFT",
        "2026-04-10, 10, LEAVING",
        "2026-04-11, 10, LEFT"
    })
    void aContractCoversItsFirstAndLastDay(LocalDate day, int grace, Presence presence) {
        Person anna = roster("1;Aalto, Anna;;;1.2.2026;31.3.2026").people().get(0);

        assertThat(anna.presence(day, grace)).isEqualTo(presence);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-15, FUTURE, 2026-03-01", "2026-03-01, ACTIVE, ", "2025-01-01, FUTURE, 2026-01-01"})
    void betweenContractsAPersonIsToCome(LocalDate day, Presence presence, LocalDate next) {
        Person anna = roster("1;Aalto, Anna;;;1.3.2026;", "1;Aalto, Anna;;;1.1.2026;31.1.2026")
                .people()
                .get(0);

        assertThat(anna.presence(day, 0)).isEqualTo(presence);
        assertThat(anna.nextStart(day)).isEqualTo(java.util.Optional.ofNullable(next));
    }
}
