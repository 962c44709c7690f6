package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {
    @Test
    void tidiesWithoutChangingWords() {
        assertThat(Folding.tidy("\uFEFF  Palkan\u00ADlaskija\u00A0\t II\u3000")).isEqualTo("Palkanlaskija II");
        assertThat(Folding.tidy("a\u0308")).isEqualTo("ä");
        assertThat(Folding.tidy(" \u00A0")).isEmpty();
    }

    @Test
    void foldsCase() {
        assertThat(Folding.fold("ÅÄÖ Straße ſ")).isEqualTo(Folding.fold("åäö STRASSE S"));
        assertThat(Folding.fold("I")).isEqualTo("i");
        assertThat(Folding.fold("ä")).isNotEqualTo(Folding.fold("a"));
    }
}
