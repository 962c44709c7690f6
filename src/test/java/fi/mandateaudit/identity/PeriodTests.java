package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @Test
    void includesBothItsEnds() {
        Period january = new Period(FIRST, LAST);

        assertThat(january.covers(FIRST.minusDays(1))).isFalse();
        assertThat(january.covers(FIRST)).isTrue();
        assertThat(january.covers(LAST)).isTrue();
        assertThat(january.covers(LAST.plusDays(1))).isFalse();
        assertThat(january.startsAfter(FIRST.minusDays(1))).isTrue();
        assertThat(january.endsBefore(LAST.plusDays(1))).isTrue();
    }

    @Test
    void isOpenWhereADayIsAbsent() {
        assertThat(new Period(null, LAST).covers(LocalDate.MIN)).isTrue();
        assertThat(new Period(FIRST, null).covers(LocalDate.MAX)).isTrue();
        assertThat(new Period(null, null).endsBefore(LocalDate.MAX)).isFalse();
        assertThat(new Period(null, null).startsAfter(LocalDate.MIN)).isFalse();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(Period.of(LAST, FIRST)).isEmpty();
        assertThat(Period.of(FIRST, FIRST)).contains(new Period(FIRST, FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LAST, FIRST))
                .withMessage("expected a period that ends on or after its first day");
    }
}
