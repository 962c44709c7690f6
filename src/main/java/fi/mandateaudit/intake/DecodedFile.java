package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/**
 * A file whose encoding is known.
 *
 * @param path where it lies
 * @param charset its encoding
 */
record DecodedFile(Path path, Charset charset) {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);
    private static final int LONGEST_BEGINNING = 20;

    /** Cuts the file from its beginning. */
    Cutter cutter(char delimiter) throws IOException {
        return cutter(delimiter, FingerprintStream.open(path));
    }

    /** Cuts the bytes of the file, which the cutter will close. */
    Cutter cutter(char delimiter, InputStream bytes) throws IOException {
        return new Cutter(window(bytes), delimiter);
    }

    /** The first line, or as much of it as a line that names the delimiter may have. */
    String beginning() throws IOException {
        try (Window window = window(FingerprintStream.open(path))) {
            while (window.peek() != Window.END && !window.atBreak() && window.offset() < LONGEST_BEGINNING) {
                window.advance();
            }
            return window.text(0, window.offset());
        }
    }

    private Window window(InputStream bytes) throws IOException {
        Window window = new Window(charset.equals(UTF_8) ? bytes : new Utf8Stream(strictly(bytes)), 1);
        if (window.isAt(BYTE_ORDER_MARK)) {
            for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
                window.advance();
            }
            window.release();
        }
        return window;
    }

    private Reader strictly(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
