package fi.mandateaudit.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of bytes that pass by; whoever has a copy of it can go on from where it stood. */
final class RunningFingerprint {
    private final MessageDigest digest;
    private long bytes;

    private RunningFingerprint(MessageDigest digest, long bytes) {
        this.digest = digest;
        this.bytes = bytes;
    }

    static RunningFingerprint begin() {
        try {
            return new RunningFingerprint(MessageDigest.getInstance("SHA-256"), 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void pass(byte[] part, int offset, int length) {
        digest.update(part, offset, length);
        bytes += length;
    }

    /** How many bytes have passed. */
    long bytes() {
        return bytes;
    }

    RunningFingerprint copy() {
        try {
            return new RunningFingerprint((MessageDigest) digest.clone(), bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java platform copies SHA-256", e);
        }
    }

    /** The fingerprint of what has passed so far. */
    Fingerprint fingerprint() {
        return new Fingerprint(bytes, HexFormat.of().formatHex(copy().digest.digest()));
    }
}
