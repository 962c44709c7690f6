package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether bytes are text in one encoding, and remembers the lines where they are not. While a part is looked at, the one
 * before it is fingerprinted on another processor.
 */
final class DecodingProbe {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer pending;
    private final CharBuffer decoded = CharBuffer.allocate(8192);
    private final RecordStartNotes notes = new RecordStartNotes();
    private final LineWatch lines = new LineWatch(notes);
    private final StartFingerprints fingerprints = new StartFingerprints();
    private final int width;
    private long faults;
    private int faultLine;
    private @Nullable ForkJoinTask<?> fingerprinting;

    DecodingProbe(Charset charset, int longestPart) {
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        pending = ByteBuffer.allocate(longestPart + 16);
        width = charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? Character.BYTES : 1;
    }

    /** Whether it is known how many bytes each character takes, and so where a line begins. */
    private static boolean isMeasured(Charset charset) {
        return charset.equals(UTF_8)
                || charset.equals(UTF_16LE)
                || charset.equals(UTF_16BE)
                || charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** Takes the next part. Its bytes must stay until the one after it has been taken. */
    void feed(byte[] bytes, int length) {
        pending.put(bytes, 0, length).flip();
        decode(false);
        pending.compact();
        List<RecordStartNotes.Line> begun = notes.ofPart(length);
        awaitFingerprints();
        fingerprinting = ForkJoinPool.commonPool().submit(() -> fingerprints.pass(bytes, length, begun));
    }

    /** There is no further part. */
    void end() {
        pending.flip();
        decode(true);
        awaitFingerprints();
    }

    private void awaitFingerprints() {
        if (fingerprinting != null) {
            fingerprinting.join();
        }
    }

    private void decode(boolean last) {
        CoderResult result;
        do {
            if (charset.equals(UTF_8)) {
                pending.position(lines.passPlain(pending.array(), pending.position(), pending.limit()));
            }
            result = decoder.decode(pending, decoded, last);
            look(decoded.flip());
            decoded.clear();
            if (result.isError()) {
                fault(result.length());
            }
        } while (!result.isUnderflow());
    }

    private void fault(int length) {
        faultLine = faults++ == 0 ? lines.line() : faultLine;
        pending.position(pending.position() + length);
    }

    private void look(CharBuffer text) {
        while (text.hasRemaining()) {
            char c = text.get();
            lines.pass(c, charset.equals(UTF_8) ? widthOfUtf8(c) : width);
        }
    }

    private static int widthOfUtf8(char c) {
        // Two surrogates stand for one character of four bytes.
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    Charset charset() {
        return charset;
    }

    /** Whether every byte so far is text in this encoding. */
    boolean fits() {
        return faults == 0;
    }

    /** Whether the bytes are text in this encoding but for a few places: a damaged file rather than another encoding. */
    boolean nearlyFits() {
        return faults > 0 && lines.beyondAscii() > faults;
    }

    /** The line of the first bytes that are no text, or 0. */
    int faultLine() {
        return faultLine;
    }

    /** The line of the first NUL character, or 0. */
    int nulLine() {
        return lines.nulLine();
    }

    /** The fingerprint of the bytes. */
    Fingerprint fingerprint() {
        return fingerprints.fingerprint();
    }

    /** Where records begin; nowhere if nobody can tell. */
    RecordStarts starts() {
        return isMeasured(charset) ? new RecordStarts(fingerprints.starts(), notes.guesses()) : RecordStarts.NONE;
    }
}
