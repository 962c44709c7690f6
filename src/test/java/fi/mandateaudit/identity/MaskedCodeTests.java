package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedCodeTests {
    @ParameterizedTest
    @ValueSource(strings = {"150690-****", "150690-XXXX", "150690-••••", "150690-????", "150690-9***", " 150690-**** "})
    void tellsTheDayOfBirthThatItShows(String text) {
        assertThat(mask(text).birthDate()).contains(LocalDate.of(1990, 6, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"******-900X", "XXXXXX-900X", "1506**-****", "150690*****", "***********"})
    void tellsNoDayThatItHides(String text) {
        assertThat(mask(text).birthDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "150690-900", "****", "VIRTANEN-****", "150690-*****"})
    void otherFormsAreNone(String text) {
        assertThat(MaskedCode.parse(text)).isEmpty();
    }

    @Test
    void aFullCodeIsNone() {
        assertThat(MaskedCode.parse(Invented.code("150690-900"))).isEmpty();
    }

    @Test
    void visibleCharactersContradict() {
        PersonId code = PersonId.of(Invented.code("150690-900"));

        assertThat(mask("150690-****").contradicts(code)).isFalse();
        assertThat(code.contradicts(mask("150690-9***"))).isFalse();
        assertThat(mask("150690A****").contradicts(code)).isTrue();
        assertThat(code.contradicts(mask("150690-8***"))).isTrue();
        assertThat(mask("150690-****").contradicts(mask("160690-****"))).isTrue();
        assertThat(mask("150690-****").contradicts(mask("******-9***"))).isFalse();
    }

    @Test
    void nothingContradictsAnotherAuthoritysNumber() {
        PersonId opaque = PersonId.of("UID 123");

        assertThat(opaque.contradicts(mask("150690-****"))).isFalse();
        assertThat(mask("150690-****").contradicts(opaque)).isFalse();
        assertThat(opaque.contradicts(PersonId.of("UID 124"))).isFalse();
    }

    @Test
    void neverPrintsItself() {
        assertThat(mask("150690-****")).hasToString("MaskedCode[hidden]");
    }

    private static MaskedCode mask(String text) {
        return MaskedCode.parse(text).orElseThrow();
    }
}
