package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepFailureTests {
    private static final String TOO_LITTLE =
            "expected room in memory for the lists, found too little; give Java more, for example -Xmx4g";

    @Test
    void tellsWhatToDoForWantOfMemory() {
        assertThatExceptionOfType(RunEnded.class)
                .isThrownBy(() -> StepFailure.guard(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .withMessage(TOO_LITTLE);
        assertThatExceptionOfType(RunEnded.class)
                .isThrownBy(() -> StepFailure.guard(() -> {
                    throw new SQLException("Out of memory.", "HY000", 90108);
                }))
                .withMessage(TOO_LITTLE);
    }

    @Test
    void tellsItTooWhereAnotherThreadOrTheFrameworkCameUponIt() {
        Throwable wrapped = new IllegalStateException(new OutOfMemoryError("Java heap space"));

        assertThat(StepFailure.of(List.of(wrapped)))
                .isInstanceOf(RunEnded.class)
                .hasMessage(TOO_LITTLE);
    }

    @Test
    void tellsKindAndPlaceAloneOfAnythingElse() {
        assertThatExceptionOfType(RunEnded.class)
                .isThrownBy(() -> StepFailure.guard(() -> {
                    throw new IllegalStateException("Salo Hanna");
                }))
                .withMessageMatching("expected the tool to work, found IllegalStateException at \\S+:\\d+");
        assertThatExceptionOfType(RunEnded.class)
                .isThrownBy(() -> StepFailure.guard(() -> {
                    throw new ExceptionInInitializerError("Salo Hanna");
                }))
                .withMessageMatching("expected the tool to work, found ExceptionInInitializerError at \\S+:\\d+");
    }
}
