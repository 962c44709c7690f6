package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeTests {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    static Stream<String> withoutCheck() {
        Random random = new Random(31);
        return Stream.generate(() -> "%02d%02d%02d%s9%02d"
                        .formatted(
                                1 + random.nextInt(28),
                                1 + random.nextInt(12),
                                random.nextInt(100),
                                "+-YXWVUABCDEF".charAt(random.nextInt(13)),
                                random.nextInt(100)))
                .limit(100);
    }

    @ParameterizedTest
    @MethodSource("withoutCheck")
    void onlyTheRightCheckCharacterIsPossible(String start) {
        for (char check : CHECK_CHARACTERS.toCharArray()) {
            boolean right = Invented.code(start).equals(start + check);
            assertThat(code(start + check).isPossible()).isEqualTo(right);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+,1890", "-,1990", "Y,1990", "X,1990", "W,1990", "V,1990", "U,1990", "A,2090", "B,2090", "C,2090", "D,2090",
        "E,2090", "F,2090"
    })
    void theSignTellsTheCentury(String sign, int year) {
        assertThat(code(Invented.code("150690" + sign + "900")).birthDate()).contains(LocalDate.of(year, 6, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "Y", "X", "W", "V", "U", "A", "B", "C", "D", "E", "F"})
    void codesThatDifferInTheSignAreTwoPeoples(String sign) {
        IdentityCode other = code(Invented.code("150690" + sign + "900"));

        assertThat(other).isNotEqualTo(code(Invented.code("150690-900")));
        assertThat(other.contradicts(code(Invented.code("150690-900")))).isTrue();
    }

    @Test
    void caseAndBlanksDoNotMatter() {
        String text = Invented.code("150690A900");

        assertThat(code(" " + text.toLowerCase(java.util.Locale.ROOT) + "\u00A0"))
                .isEqualTo(code(text));
        assertThat(code(text).contradicts(code(text))).isFalse();
    }

    @Test
    void anImpossibleDayIsNoDay() {
        IdentityCode code = code(Invented.code("310290-900"));

        assertThat(code.birthDate()).isEmpty();
        assertThat(code.isPossible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "150690-90", "150690-900G", "150690-9001X", "150690G900X", "150690900X", "15069O-900X"})
    void otherFormsAreNone(String text) {
        assertThat(IdentityCode.parse(text)).isEmpty();
    }

    @Test
    void neverPrintsItself() {
        assertThat(code(Invented.code("150690-900"))).hasToString("IdentityCode[hidden]");
    }

    private static IdentityCode code(String text) {
        return IdentityCode.parse(text).orElseThrow();
    }
}
