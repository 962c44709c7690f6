package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RowTallyTests {
    private final RecognisedInput b =
            SourceList.of(InputKind.GRANTED, "b.csv", "THEME").input();
    private final RecognisedInput a =
            SourceList.of(InputKind.GRANTED, "a.csv", "THEME").input();
    private final RowTally tally = new RowTally();

    @Test
    void countsEachFileInTheOrderOfNames() {
        for (RowClass rowClass : RowClass.values()) {
            tally.row(b);
            tally.classed(b, rowClass);
        }
        tally.row(a);
        tally.classed(a, RowClass.AMBIGUOUS);

        assertThat(tally.counts().keySet()).containsExactly(a, b);
        assertThat(tally.counts().values())
                .containsExactly(new RowCounts(1, 0, 0, 0, 1, 0, 0, 0), new RowCounts(7, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void noRowIsLeftWithoutAClass() {
        tally.row(a);

        assertThatIllegalArgumentException()
                .isThrownBy(tally::counts)
                .withMessage("expected the classes to add up to 1 rows");
    }
}
