package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownLabelsTests {
    private final UnknownLabels labels = new UnknownLabels(new RecognisedInput(
            InputKind.GRANTED,
            Path.of("g.csv"),
            "g.csv",
            1,
            "",
            Instant.EPOCH,
            "UTF-8",
            ';',
            1,
            Map.of("Tila", Field.STATE),
            List.of(),
            null,
            RecordStarts.NONE));

    @Test
    void fewerThanFiveAreBadRows() {
        add(4, Field.STATE, "Outo");
        assertThatCode(() -> labels.refuseIfFrequent(4)).doesNotThrowAnyException();
        assertThat(labels.of(Field.STATE)).containsExactly(Map.entry("\"Outo\"", 4));
    }

    @Test
    void fewerThanOneInAHundredAreBadRows() {
        add(5, Field.STATE, "Outo");
        assertThatCode(() -> labels.refuseIfFrequent(501)).doesNotThrowAnyException();
    }

    @Test
    void spellingsThatCompareEqualAreOneLabel() {
        add(1, Field.STATE, "Outo");
        add(2, Field.STATE, " OUTO ");
        assertThat(labels.of(Field.STATE)).containsExactly(Map.entry("\"Outo\"", 3));
        assertThat(labels.of(Field.TYPE)).isEmpty();
    }

    @Test
    void columnsAreCountedApart() {
        add(4, Field.STATE, "Outo");
        add(4, Field.TYPE, "Outo");
        assertThatCode(() -> labels.refuseIfFrequent(100)).doesNotThrowAnyException();
    }

    @Test
    void fiveInFiveHundredRefuseWithTheLinesToPaste() {
        add(3, Field.STATE, " Outo\u00A0\"x\"");
        add(2, Field.STATE, "010190-999X");
        assertThatThrownBy(() -> labels.refuseIfFrequent(500))
                .isInstanceOf(InputRefused.class)
                .hasMessage("g.csv:1: expected known labels under \"Tila\", found unknown ones in 5 of 500 rows:"
                        + " \"Outo \\\"x\\\"\" (3), \"***********\" (2); add to imports.yml, each with one constant:"
                        + " states: { \"Outo \\\"x\\\"\": " + STATES + ", \"***********\": " + STATES + " }");
    }

    @Test
    void typesHaveLinesOfTheirOwnAndAtMostTenAreShown() {
        for (char c = 'a'; c <= 'k'; c++) {
            add(1, Field.TYPE, String.valueOf(c));
        }
        assertThatThrownBy(() -> labels.refuseIfFrequent(11))
                .hasMessageContaining("under \"type\", found unknown ones in 11 of 11 rows: \"a\" (1), ")
                .hasMessageContaining("\"j\": TRANSACT|GRANT|REPRESENT|REPRESENT_GRANT }")
                .hasMessageNotContaining("\"k\"");
    }

    @Test
    void typesAndStatesAreRefusedTogether() {
        add(5, Field.TYPE, "Outo");
        add(5, Field.STATE, "Kumma");
        assertThatThrownBy(() -> labels.refuseIfFrequent(5))
                .hasMessageContaining("types: { \"Outo\": ")
                .hasMessageContaining("; expected known labels under \"Tila\", found unknown ones in 5 of 5 rows")
                .hasMessageContaining("states: { \"Kumma\": ");
    }

    private static final String STATES = "VALID|NOT_YET_VALID|INVALID|THEME_NOT_IN_USE|UNCONFIRMED|ENDED|CANCELLED";

    private void add(int times, Field field, String label) {
        for (int i = 0; i < times; i++) {
            labels.add(field, label);
        }
    }
}
