package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RowCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that shrink or grow suspiciously. */
class SizeChangeTests {
    @ParameterizedTest
    @CsvSource({"100, 70", "100, 130", "100, 100", "60, 41", "10, 29", "1000, 700", "67, 87"})
    void fine(int before, int now) {
        assertThat(SizeChange.between(granted(before), Map.of(InputKind.GRANTED, now), 30))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 69", "100, 131", "60, 40", "10, 30", "1000, 699", "65, 85", "20, 0"})
    void suspicious(int before, int now) {
        assertThat(SizeChange.between(granted(before), Map.of(InputKind.GRANTED, now), 30))
                .containsExactly(new SizeChange(InputKind.GRANTED, before, now));
    }

    @Test
    void rowsOfAKindAreTakenTogether() {
        assertThat(SizeChange.between(granted(60, 40), Map.of(InputKind.GRANTED, 100), 30))
                .isEmpty();
        assertThat(SizeChange.between(granted(60, 40), Map.of(InputKind.GRANTED, 60), 30))
                .containsExactly(new SizeChange(InputKind.GRANTED, 100, 60));
    }

    @Test
    void kindThatIsGivenForTheFirstTimeIsFine() {
        assertThat(SizeChange.between(List.of(), Map.of(InputKind.RECEIVED, 1000), 30))
                .isEmpty();
    }

    @Test
    void kindThatIsNotGivenAnyMoreIsSuspicious() {
        assertThat(SizeChange.between(granted(100), Map.of(), 30))
                .containsExactly(new SizeChange(InputKind.GRANTED, 100, 0));
    }

    @Test
    void messageHasTheFiguresAndTheWayToInsist() {
        assertThat(new SizeChange(InputKind.EMPLOYEES, 300, 90).message())
                .isEqualTo("employees: expected about 300 rows as in the last published run, found 90"
                        + " (210 rows or 70 % fewer); if this is right, add --accept-size-change");
        assertThat(new SizeChange(InputKind.GRANTED, 100, 150).message())
                .isEqualTo("granted: expected about 100 rows as in the last published run, found 150"
                        + " (50 rows or 50 % more); if this is right, add --accept-size-change");
    }

    private static List<SeenInput> granted(int... rows) {
        return Arrays.stream(rows)
                .mapToObj(each ->
                        new SeenInput(InputKind.GRANTED, "g.csv", 1, "", new RowCounts(each, each, 0, 0, 0, 0, 0, 0)))
                .toList();
    }
}
