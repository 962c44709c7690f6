package fi.mandateaudit.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key under which people without an employee number get names that tell nothing and stay the same from run to run. */
public final class PseudonymKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 16;
    private static final int LEAST_BYTES = 16;

    private final SecretKeySpec key;

    /** One for each thread, as to look for an implementation takes longer than to use it. */
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);

    /**
     * Takes a key.
     *
     * @param key random bytes, at least 16
     * @throws IllegalArgumentException if there are fewer
     */
    public PseudonymKey(byte[] key) {
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException("expected a key of at least 16 bytes, found " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The pseudonym of a text.
     *
     * @param text any text
     * @return 16 characters of base 32 ({@code A} to {@code Z}, {@code 2} to {@code 7}): 80 bits of HMAC-SHA-256
     */
    public String pseudonym(String text) {
        return base32(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException("expected a JDK with " + ALGORITHM, everyJdkHasIt);
        }
    }

    /**
     * The pseudonym of an identifier.
     *
     * @param id an identifier
     * @return the same for equal identifiers
     */
    public String of(PartyId id) {
        return pseudonym("id\n" + Secrets.of(id));
    }

    /**
     * The pseudonym of a name.
     *
     * @param name a name as written, in either order
     * @param birthDate the day of birth, or null
     * @return the same for the same words in any order and the same day
     */
    public String ofName(String name, @Nullable LocalDate birthDate) {
        return pseudonym("name\n" + PersonName.words(name) + "\n" + (birthDate == null ? "" : birthDate));
    }

    private static String base32(byte[] digest) {
        long high = ByteBuffer.wrap(digest).getLong(0);
        int low = ByteBuffer.wrap(digest).getShort(Long.BYTES) & 0xFFFF;
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(BASE32.charAt((int) (high >>> 59)));
            high = high << 5 | low >>> 11;
            low = low << 5 & 0xFFFF;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "PseudonymKey[hidden]";
    }
}
