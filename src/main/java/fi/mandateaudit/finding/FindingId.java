package fi.mandateaudit.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Makes the id by which a finding is known in every run: a digest of what it is about, not of how it is worded. */
public final class FindingId {
    private static final String VERSION = "1";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CHARACTERS = 16;
    private static final int BITS = 5;

    private FindingId() {}

    /**
     * The id of a finding.
     *
     * @param code what kind of finding
     * @param parts what tells it apart from others of the kind, always the same ones in the same order
     * @return {@code F-} and 16 characters of base 32
     */
    public static String of(Code code, List<String> parts) {
        MessageDigest digest = sha256();
        add(digest, VERSION);
        add(digest, code.id());
        parts.forEach(part -> add(digest, part));
        return "F-" + base32(digest.digest());
    }

    /** The length before each part keeps two lists of parts apart that would run together alike. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        int buffer = 0;
        int available = 0;
        for (int i = 0; text.length() < CHARACTERS; ) {
            if (available < BITS) {
                buffer = (buffer << Byte.SIZE) | (bytes[i++] & 0xFF);
                available += Byte.SIZE;
            }
            available -= BITS;
            text.append(ALPHABET.charAt((buffer >> available) & 31));
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
