package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** An English spreadsheet cuts at commas, in quotes too unless they stand at the beginning of the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x,=1+1 | x,'=1+1",
                "x, -1 | x,' -1",
                "x,,@a,b | x,,'@a,b",
                "x,\"=1\" | x,'\"=1\"",
                "=1,+2 | '=1,'+2",
                "x,'=1 | x,'=1"
            })
    void keepsFormulasBehindCommasFromRunning(String text, String harmless) {
        assertThat(CsvCell.harmless(text)).isEqualTo(harmless);
        assertThat(CsvCell.harmless(harmless).replaceFirst("^''", "'")).isEqualTo(harmless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=1",
                "Salo, Hanna",
                "a,",
                ",",
                "100,5",
                "Meri-Lapin Oy",
                "12",
                "F-ABC",
                "”Etuustietojen katselu”",
                "1 - 2",
                "ä@b.fi"
            })
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
