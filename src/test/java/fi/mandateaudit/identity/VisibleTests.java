package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTests {
    @ParameterizedTest
    @CsvSource({
        "1B, \\u001B",
        "0, \\u0000",
        "9, \\u0009",
        "A, \\u000A",
        "D, \\u000D",
        "7F, \\u007F",
        "85, \\u0085",
        "9B, \\u009B",
        "2028, \\u2028",
        "2029, \\u2029",
        "202A, \\u202A",
        "202E, \\u202E",
        "2066, \\u2066",
        "2069, \\u2069",
        "200E, \\u200E",
        "200F, \\u200F",
        "61C, \\u061C"
    })
    void writesWhatWouldBeObeyed(String codePoint, String shown) {
        String text = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(Visible.line("a" + text + "b")).isEqualTo("a" + shown + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Äkäslompolo – \u00A0”x”", "\\u001B", "\uD83D\uDE00", "\u202F\u2030\u2065\u206A"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Test
    void makesOneLineOfAForgedOne() {
        assertThat(Visible.line("x\r\n23.11.2026: 0 henkilöä")).isEqualTo("x\\u000D\\u000A23.11.2026: 0 henkilöä");
    }
}
