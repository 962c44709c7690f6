package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\"=1\"",
                "'=1",
                "” -1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "−1"
            })
    void keepsFormulasFromRunning(String text) {
        assertThat(CsvCell.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "Meri-Lapin Oy", "12", "F-ABC", "”Etuustietojen katselu”", "1 - 2", "ä@b.fi"})
    void leavesOtherTextsAlone(String text) {
        assertThat(CsvCell.harmless(text)).isEqualTo(text);
    }

    @Test
    void keepsCellsOnOneLine() {
        assertThat(CsvCell.harmless("a\r\nb\tc\u2028d\u0085e")).isEqualTo("a  b c d e");
        assertThat(CsvCell.harmless("\t=1")).isEqualTo("' =1");
        assertThat(CsvCell.harmless("\rx")).isEqualTo("' x");
    }
}
