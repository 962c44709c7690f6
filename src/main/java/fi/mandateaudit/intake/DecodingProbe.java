package fi.mandateaudit.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Tries whether bytes are text in one encoding, and remembers the lines where they are not. */
final class DecodingProbe {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer pending;
    private final CharBuffer decoded = CharBuffer.allocate(8192);
    private int line = 1;
    private boolean afterReturn;
    private long faults;
    private long beyondAscii;
    private int faultLine;
    private int nulLine;

    DecodingProbe(Charset charset, int longestPart) {
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        pending = ByteBuffer.allocate(longestPart + 16);
    }

    void feed(byte[] bytes, int length, boolean last) {
        pending.put(bytes, 0, length).flip();
        CoderResult result;
        do {
            result = decoder.decode(pending, decoded, last);
            look(decoded.flip());
            decoded.clear();
            if (result.isError()) {
                fault(result.length());
            }
        } while (!result.isUnderflow());
        pending.compact();
    }

    private void fault(int length) {
        faultLine = faults++ == 0 ? line : faultLine;
        pending.position(pending.position() + length);
    }

    private void look(CharBuffer text) {
        while (text.hasRemaining()) {
            char c = text.get();
            if (c == '\r' || c == '\n' && !afterReturn) {
                line++;
            } else if (c == 0 && nulLine == 0) {
                nulLine = line;
            } else if (c >= 0x80) {
                beyondAscii++;
            }
            afterReturn = c == '\r';
        }
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
        return faults > 0 && beyondAscii > faults;
    }

    /** The line of the first bytes that are no text, or 0. */
    int faultLine() {
        return faultLine;
    }

    /** The line of the first NUL character, or 0. */
    int nulLine() {
        return nulLine;
    }
}
