package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTests {
    @Test
    void blanksIdentityCodesInTexts() {
        assertThat(Shown.text("Virtanen Matti 010190-999W")).isEqualTo("Virtanen Matti ***********");
        assertThat(Shown.text("010190-9\u200B99W")).isEqualTo("***********");
        assertThat(Shown.text("Virtanen  Matti")).isEqualTo("Virtanen Matti");
    }

    @Test
    void blanksAnEmployeeNumberOnlyIfItIsAnIdentityCode() {
        assertThat(Shown.employeeNo("010190a999w")).isEqualTo("***********");
        assertThat(Shown.employeeNo("010190999W")).isEqualTo("010190999W");
        assertThat(Shown.employeeNo("HR-00123")).isEqualTo("HR-00123");
    }

    @Test
    void writesEachPlaceOnceInOrder() {
        assertThat(Shown.places(List.of(new Place("b.csv", 10), new Place("b.csv", 9), new Place("b.csv", 10))))
                .isEqualTo("b.csv:9, b.csv:10");
    }
}
