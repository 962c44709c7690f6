package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Virtanen, Matti | Matti Virtanen",
                "Virtanen, Matti | VIRTANEN  MATTI",
                "Virtanen, Matti Juhani | Virtanen, Matti",
                "Virtanen, Matti Juhani | Matti J. Virtanen",
                "Virtanen, Matti Juhani | Virtanen Matti J",
                "af Ursin, Carl | Carl af Ursin",
                "af Ursin, Carl | af Ursin Carl",
                "Mäki-Matti, Åsa | A\u030Asa MA\u0308KI-MATTI",
                "Virtanen Matti | Matti Virtanen",
                "Weiß, Eva | WEISS Eva"
            })
    void agrees(String one, String other) {
        assertThat(name(one).agreesWith(name(other))).isTrue();
        assertThat(name(other).agreesWith(name(one))).isTrue();
        assertThat(Collections.disjoint(name(one).keys(), name(other).keys())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Virtanen, Matti | Virtanen, Mikko",
                "Virtanen, Matti | Matti, Virtanen",
                "Virtanen, Matti | Virtanen, M.",
                "Virtanen, Matti Juhani | Virtanen, Matti Kalevi",
                "Virtanen, Matti Juhani | Virtanen, Matti K.",
                "Virtanen, Matti Juhani | Virtanen, Juhani",
                "Virtanen, Matti | Virtanen",
                "Mäki, Matti | Maki, Matti"
            })
    void doesNotAgree(String one, String other) {
        assertThat(name(one).agreesWith(name(other))).isFalse();
        assertThat(name(other).agreesWith(name(one))).isFalse();
    }

    @Test
    void showsTheLastNameFirstWhereItIsKnown() {
        assertThat(name("Virtanen,  Matti Juhani").display()).isEqualTo("Virtanen Matti Juhani");
        assertThat(PersonName.of(" Virtanen ", "Matti").display()).isEqualTo("Virtanen Matti");
        assertThat(PersonName.of("", "Matti").display()).isEqualTo("Matti");
        assertThat(name("Matti  Virtanen").display()).isEqualTo("Matti Virtanen");
        assertThat(name("Virtanen, Matti")).hasToString("PersonName[hidden]");
    }

    @Test
    void wordsHaveNoOrder() {
        assertThat(PersonName.words("Virtanen, Matti")).isEqualTo("matti virtanen");
        assertThat(PersonName.words(" MATTI  Virtanen")).isEqualTo("matti virtanen");
    }

    @Test
    void aTextTooLongForANameIsNotSplit() {
        PersonName longText = name("sana ".repeat(10_000));

        assertThat(longText.keys()).hasSize(1);
        assertThat(longText.agreesWith(name("sana sana"))).isFalse();
    }

    private static PersonName name(String text) {
        return PersonName.ofFullName(text);
    }
}
