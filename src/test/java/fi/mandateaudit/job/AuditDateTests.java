package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no day is given, the audit's is the one in Helsinki, whatever zone the machine is in. */
class AuditDateTests {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @ParameterizedTest
    @CsvSource({
        // Winter: two hours ahead.
        "2026-11-22T21:59:59Z, 2026-11-22",
        "2026-11-22T22:00:00Z, 2026-11-23",
        "2026-12-31T22:00:00Z, 2027-01-01",
        // Summer: three hours ahead.
        "2026-07-01T20:59:59Z, 2026-07-01",
        "2026-07-01T21:00:00Z, 2026-07-02",
        // The day of 23 hours.
        "2026-03-28T21:59:59Z, 2026-03-28",
        "2026-03-28T22:00:00Z, 2026-03-29",
        "2026-03-29T01:00:00Z, 2026-03-29",
        "2026-03-29T20:59:59Z, 2026-03-29",
        "2026-03-29T21:00:00Z, 2026-03-30",
        // The day of 25 hours.
        "2026-10-24T20:59:59Z, 2026-10-24",
        "2026-10-24T21:00:00Z, 2026-10-25",
        "2026-10-25T21:59:59Z, 2026-10-25",
        "2026-10-25T22:00:00Z, 2026-10-26"
    })
    void isTheDayInHelsinki(String instant, String day) {
        assertThat(read(instant, Map.of()).date()).hasToString(day);
    }

    @Test
    void isTheDayThatIsGiven() {
        assertThat(read("2026-11-22T22:00:00Z", Map.of("audit.date", "22.11.2026"))
                        .date())
                .hasToString("2026-11-22");
    }

    private static Configuration read(String instant, Map<String, Object> commandLine) {
        return ConfigurationReader.read(Path.of("config"), commandLine, Clock.fixed(Instant.parse(instant), HELSINKI));
    }
}
