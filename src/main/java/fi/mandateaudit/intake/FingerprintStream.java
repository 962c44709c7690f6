package fi.mandateaudit.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes or a part of them, fingerprinted while somebody else reads them. */
final class FingerprintStream extends FilterInputStream {
    private final RunningFingerprint passed;
    private final long end;

    private FingerprintStream(InputStream in, RunningFingerprint passed, long end) {
        super(in);
        this.passed = passed;
        this.end = end;
    }

    static FingerprintStream open(InputPart part) throws IOException {
        RecordStart first = part.first();
        RunningFingerprint passed =
                first == null ? RunningFingerprint.begin() : first.before().copy();
        return new FingerprintStream(at(part.input().path(), passed.bytes()), passed, part.endOffset());
    }

    /** The bytes of a file from one of them on; none if there are not so many. */
    static InputStream at(Path file, long offset) throws IOException {
        SeekableByteChannel bytes = Files.newByteChannel(file);
        try {
            return Channels.newInputStream(bytes.position(offset));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long left = end - passed.bytes();
        int count = left > 0 ? in.read(target, offset, (int) Math.min(length, left)) : -1;
        if (count > 0) {
            passed.pass(target, offset, count);
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

    /** The fingerprint of the file up to the last byte that was read. */
    Fingerprint fingerprint() {
        return passed.fingerprint();
    }
}
