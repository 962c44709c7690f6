package fi.mandateaudit.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of what an audit goes by. */
public final class PolicyDigest {
    private PolicyDigest() {}

    /**
     * One digest over everything that can change a finding or how it is told.
     *
     * @param policy the policy; comments, order of keys and spelling of its files do not matter
     * @param settings the settings
     * @return SHA-256 as 64 hexadecimal digits
     */
    public static String of(Policy policy, Settings settings) {
        return sha256(CanonicalForm.of(policy) + "\n" + CanonicalForm.of(settings));
    }

    /**
     * One digest over everything in the policy files that can change a finding or how it is told.
     *
     * @param policy the policy
     * @return SHA-256 as 64 hexadecimal digits
     */
    public static String of(Policy policy) {
        return sha256(CanonicalForm.of(policy));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
