package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.mandateaudit.finding.Severity;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTests {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "3.11.2026", "03.11.2026"})
    void readsDays(String text) {
        assertThat(Notation.day(text)).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2026",
                "2026-02-30",
                "3.11.26",
                "3/11/2026",
                "",
                "today",
                "31.4.",
                "+20260-11-03",
                "3.11.+20260"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.day(text))
                .withMessage("a day such as 2026-11-23 or 23.11.2026");
    }

    @Test
    void readsSpansSharesAndFlags() {
        assertThat(Notation.days("60d")).isEqualTo(60);
        assertThat(Notation.span("5y")).isEqualTo(Period.ofYears(5));
        assertThat(Notation.percent("30%")).isEqualTo(30);
        assertThat(Notation.percent("30 %")).isEqualTo(30);
        assertThat(Notation.flag("true")).isTrue();
        assertThat(Notation.flag("false")).isFalse();
    }

    @Test
    void refusesOtherSpansSharesAndFlags() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.days("2m"))
                .withMessage("a number of days such as 60d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.span("60"))
                .withMessage("a span such as 5y, 18m or 90d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.percent("0.3"))
                .withMessage("a share such as 30%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.flag("yes"))
                .withMessage("true or false");
    }

    @Test
    void readsThresholds() {
        assertThat(Notation.threshold("MEDIUM")).contains(Severity.MEDIUM);
        assertThat(Notation.threshold("never")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.threshold("medium"))
                .withMessage("HIGH, MEDIUM, LOW, INFO or never");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.severity("never"))
                .withMessage("HIGH, MEDIUM, LOW or INFO");
    }
}
