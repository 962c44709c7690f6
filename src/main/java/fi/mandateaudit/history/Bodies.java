package fi.mandateaudit.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short texts that stand for longer ones in the database. */
final class Bodies {
    private static final int LONGEST_KEY = 100;

    private Bodies() {}

    /** The key of a text of any length: an index has no room for a cell of a page. */
    static String key(String text) {
        return text.length() <= LONGEST_KEY ? text : digest(text);
    }

    static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
