package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {
    private final Cells cells = new Cells(TestRules.rules());

    @ParameterizedTest
    @ValueSource(strings = {"1.2.2026", "01.02.2026", "1.02.2026", "2026-02-01", " 1.2.2026\u00A0", "01/02/2026"})
    void readsDays(String text) {
        assertThat(cells.date(text)).contains(LocalDate.of(2026, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.2.2026",
                "29.2.2025",
                "1.13.2026",
                "2026-2-1",
                "1.2.26",
                "1. 2. 2026",
                "1.2.2026 00:00",
                "2026-02-01T00:00:00",
                "1.2.",
                "20260201",
                "1.2.20266",
                "1/2/2026",
                "1.2.-2026"
            })
    void readsNothingElseAsDays(String text) {
        assertThat(cells.date(text)).isEmpty();
    }

    @Test
    void namesThePatternsOfDays() {
        assertThat(cells.dayPatterns()).isEqualTo("d.M.yyyy, yyyy-MM-dd, dd/MM/yyyy");
    }

    @Test
    void readsTypesByLabelOrConstant() {
        assertThat(cells.type(" ASIOINTI\u00ADvaltuus ")).contains(MandateType.TRANSACT);
        assertThat(cells.type("REPRESENT_GRANT")).contains(MandateType.REPRESENT_GRANT);
        assertThat(cells.type("valtuus")).isEmpty();
        assertThat(cells.type("")).isEmpty();
    }

    @Test
    void readsStatesByLabelOrConstant() {
        assertThat(cells.state("Giltig")).contains(MandateState.VALID);
        assertThat(cells.state("theme_not_in_use")).contains(MandateState.THEME_NOT_IN_USE);
        assertThat(cells.state("ogiltig")).isEmpty();
    }

    @Test
    void splitsListsEachInItsWay() {
        assertThat(cells.several(" a b, c|d,,|")).containsExactly("a b", "c", "d");
        assertThat(cells.bars("Köp, sälj | a  b|")).containsExactly("Köp, sälj", "a b");
        assertThat(cells.clients("a b,\u00A0c |d\ne")).containsExactly("a", "b", "c", "d", "e");
        assertThat(cells.clients(" ")).isEmpty();
    }
}
