package fi.mandateaudit.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text as bytes of UTF-8, whatever its encoding was: so everything after it knows one encoding alone. */
final class Utf8Stream extends InputStream {
    private static final int PART = 1 << 13;

    private final Reader reader;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer text = CharBuffer.allocate(PART).flip();
    private final ByteBuffer ready = ByteBuffer.allocate(PART * 3).flip();
    private boolean ended;

    Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? ready.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    private boolean hasMore() throws IOException {
        while (!ready.hasRemaining() && !ended) {
            // A pair of surrogates may be cut in two: its first half waits for the second.
            text.compact();
            ended = reader.read(text) < 0;
            text.flip();
            ready.clear();
            encoder.encode(text, ready, ended);
            ready.flip();
        }
        return ready.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
