package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {
    @Test
    void tidiesWithoutChangingWords() {
        assertThat(Folding.tidy("\uFEFF  Palkan\u00ADlaskija\u00A0\t II\u3000")).isEqualTo("Palkanlaskija II");
        assertThat(Folding.tidy("a\u0308")).isEqualTo("ä");
        assertThat(Folding.tidy(" \u00A0")).isEmpty();
        assertThat(Folding.tidy("a\u0085b")).isEqualTo("a b");
    }

    @Test
    void dropsWhatHasNoWidthAndWhatTurnsTheDirection() {
        assertThat(Folding.tidy("\u202EOy\u202C \u2066A\u2069\u200B\u200D\u200F\u061Cb\u2060"))
                .isEqualTo("Oy Ab");
        assertThat(Folding.tidy("\u200E\u061C")).isEmpty();
    }

    @Test
    void foldsCase() {
        assertThat(Folding.fold("ÅÄÖ Straße ſ")).isEqualTo(Folding.fold("åäö STRASSE S"));
        assertThat(Folding.fold("I")).isEqualTo("i");
        assertThat(Folding.fold("ä")).isNotEqualTo(Folding.fold("a"));
    }
}
