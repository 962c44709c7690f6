package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTests {

    @ParameterizedTest
    @CsvSource({"60d, P60D", "0d, P0D", "6m, P6M", "5y, P5Y"})
    void readsLengthsOfTime(String text, Period period) {
        assertThat(Durations.period(text)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "d", "-1d", "60 d", "60D", "10000d", "1w", "1y6m"})
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.period(text))
                .withMessage("expected days, months or years such as 60d, 6m or 5y, found " + text);
    }

    @Test
    void countsDays() {
        assertThat(Durations.days("60d")).isEqualTo(60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.days("6m"))
                .withMessage("expected days such as 60d, found 6m");
    }
}
