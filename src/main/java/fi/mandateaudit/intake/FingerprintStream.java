package fi.mandateaudit.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's bytes, fingerprinted while somebody else reads them. */
final class FingerprintStream extends FilterInputStream {
    private final MessageDigest digest;
    private long bytes;

    private FingerprintStream(InputStream in, MessageDigest digest) {
        super(in);
        this.digest = digest;
    }

    static FingerprintStream open(Path file) throws IOException {
        try {
            return new FingerprintStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            digest.update(target, offset, count);
            bytes += count;
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(Math.max(count, 0), 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The fingerprint of what has been read; asked once, at the end. */
    Fingerprint fingerprint() {
        return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
