package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {
    private static final String STARS = "***********";

    @ParameterizedTest
    @MethodSource("fi.mandateaudit.identity.IdentityCodeTests#withoutCheck")
    void blanksEveryCodeWhereverItStands(String start) {
        String code = Invented.code(start);

        assertThat(Redaction.blank(code)).isEqualTo(STARS);
        assertThat(Redaction.blank("Virtanen " + code + ", Matti")).isEqualTo("Virtanen " + STARS + ", Matti");
        assertThat(Redaction.blank("x" + Invented.misspeltCode(start) + "y")).isEqualTo("x" + STARS + "y");
        assertThat(Redaction.blank(code.toLowerCase(java.util.Locale.ROOT))).isEqualTo(STARS);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2010', '\u2011', '\u2013', '\u2212'})
    void blanksCodesWithTypographicSigns(char sign) {
        assertThat(Redaction.blank("150690" + sign + "900X")).isEqualTo(STARS);
    }

    @ParameterizedTest
    @MethodSource("fi.mandateaudit.identity.IdentityCodeTests#withoutCheck")
    void blanksASignlessCodeOnlyIfItsCheckCharacterIsRight(String start) {
        String code = start.substring(0, 6) + Invented.code(start).substring(7);
        String wrong = start.substring(0, 6) + Invented.misspeltCode(start).substring(7);

        assertThat(Redaction.blank(code)).isEqualTo(STARS);
        assertThat(Redaction.blank(wrong)).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7654321-2", "FI76543212", "Virtanen Matti", "100234", "2026-11-23", "0401234567"})
    void leavesTheRest(String text) {
        assertThat(Redaction.blank(text)).isEqualTo(text);
    }

    @Test
    void keepsDaysWithNumbersInFileNames() {
        assertThat(Redaction.blankFileName("mandates-20261123-9001.csv")).isEqualTo("mandates-20261123-9001.csv");
        assertThat(Redaction.blankFileName("mandates 010190-999W.csv")).isEqualTo("mandates " + STARS + ".csv");
    }
}
