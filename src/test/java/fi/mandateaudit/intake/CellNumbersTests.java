package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellNumbersTests {
    private final SourceList list = SourceList.of(InputKind.GRANTED, "granted.csv", "THEME TYPE CLIENT");
    private final CellNumbers numbers = new CellNumbers(Field.CLIENT, Field.THEME, Field.STATE);

    @Test
    void equalCellsHaveOneNumberAndOthersAnother() {
        Random random = new Random(1);
        Map<List<String>, Integer> known = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String theme = "ä".repeat(random.nextInt(9)) + random.nextInt(60);
            String client = "x".repeat(random.nextInt(40));
            SourceRecord row = row(theme + ";" + i + ";" + client);
            Integer number = known.putIfAbsent(List.of(theme, client), known.size());

            assertThat(numbers.find(row)).isEqualTo(number == null ? -1 : number);
            if (number == null) {
                assertThat(numbers.add(row)).isEqualTo(known.size() - 1);
            }
        }
        assertThat(known).hasSizeGreaterThan(10_000);
    }

    @Test
    void whatStandsInOneCellIsNotTakenForTheNext() {
        numbers.add(row("ab;;c"));

        assertThat(numbers.find(row("ab;x;c"))).isZero();
        assertThat(numbers.find(row("b;;ca"))).isNegative();
        assertThat(numbers.find(row("c;;ab"))).isNegative();
        assertThat(numbers.find(row("abc;;"))).isNegative();
    }

    private SourceRecord row(String text) {
        list.rows(text);
        return (SourceRecord) list.rows().get(list.rows().size() - 1);
    }
}
