package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymKeyTests {
    private static final byte[] BYTES = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final PseudonymKey key = new PseudonymKey(BYTES);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Virtanen Matti", "åäö", "7654321-2"})
    void isTheFirstEightyBitsOfTheDigest(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(BYTES, "HmacSHA256"));
        byte[] bits = Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 10);

        assertThat(key.pseudonym(text)).isEqualTo(base32(new BigInteger(1, bits)));
    }

    @Test
    void anIdentifierHasOnePseudonymPerKey() {
        PartyId code = PartyId.parse(Invented.code("150690-900")).orElseThrow();
        PartyId other = PartyId.parse(Invented.code("150690A900")).orElseThrow();

        assertThat(key.of(code)).matches("[A-Z2-7]{16}").isEqualTo(new PseudonymKey(BYTES.clone()).of(code));
        assertThat(key.of(other)).isNotEqualTo(key.of(code));
        assertThat(new PseudonymKey(Arrays.copyOf(BYTES, 16)).of(code)).isNotEqualTo(key.of(code));
    }

    @Test
    void aNameHasOnePseudonymInAnyOrderOfItsWords() {
        LocalDate day = LocalDate.of(1990, 6, 15);

        assertThat(key.ofName("Virtanen, Matti", day)).isEqualTo(key.ofName("MATTI  Virtanen", day));
        assertThat(key.ofName("Virtanen, Matti", null)).isNotEqualTo(key.ofName("Virtanen, Matti", day));
        assertThat(key.ofName("Virtanen, Mikko", day)).isNotEqualTo(key.ofName("Virtanen, Matti", day));
    }

    @Test
    void aShortKeyIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PseudonymKey(new byte[15]))
                .withMessage("expected a key of at least 16 bytes, found 15");
        assertThat(key).hasToString("PseudonymKey[hidden]");
    }

    private static String base32(BigInteger bits) {
        String digits = bits.toString(32).toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        for (char digit : ("0".repeat(16 - digits.length()) + digits).toCharArray()) {
            text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Character.digit(digit, 32)));
        }
        return text.toString();
    }
}
