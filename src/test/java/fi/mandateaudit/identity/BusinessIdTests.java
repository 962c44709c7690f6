package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdTests {
    static IntStream digits() {
        return new Random(11).ints(300, 7_000_000, 8_000_000);
    }

    @ParameterizedTest
    @MethodSource("digits")
    void onlyTheRightCheckDigitMakesAnId(int digits) {
        for (int check = 0; check <= 9; check++) {
            String text = digits + "-" + check;
            assertThat(BusinessId.parse(text).isPresent()).as(text).isEqualTo(Invented.isDivisible(digits, check));
        }
    }

    @ParameterizedTest
    @MethodSource("digits")
    void theVatFormIsTheSameValue(int digits) {
        String id = Invented.businessId(digits);
        String vat = "FI" + id.replace("-", "");

        assertThat(BusinessId.parse(vat)).contains(new BusinessId(id));
        assertThat(BusinessId.parse(" fi" + vat.substring(2) + "\u00A0")).contains(new BusinessId(id));
    }

    @Test
    void theOldFormHasNoLeadingZero() {
        int check = IntStream.rangeClosed(0, 9)
                .filter(digit -> Invented.isDivisible(700_003, digit))
                .findFirst()
                .orElseThrow();

        assertThat(BusinessId.parse("700003-" + check)).contains(new BusinessId("0700003-" + check));
        assertThat(BusinessId.parse("700003-" + (check + 1) % 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7654321", "76543212", "7654321-22", "17654321-2", "12345-1", "SE7654321-2", "7654321–2"})
    void otherFormsAreNone(String text) {
        assertThat(BusinessId.parse(text)).isEmpty();
    }

    @Test
    void cannotExistWhenWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessId("7654321-3"))
                .withMessage("expected a Y-tunnus with its check digit");
    }
}
