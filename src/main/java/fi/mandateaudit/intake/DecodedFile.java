package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
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
        return cutter(delimiter, Files.newInputStream(path));
    }

    /** Cuts the bytes of the file, which the cutter will close. */
    Cutter cutter(char delimiter, InputStream bytes) throws IOException {
        return new Cutter(window(bytes), delimiter);
    }

    /** Cuts the bytes of the file from the beginning of a line, which the cutter will close. */
    Cutter cutter(char delimiter, InputStream bytes, int line) {
        return new Cutter(new Window(utf8(bytes), line), delimiter);
    }

    /** Whether lines that seem to be one record are. */
    boolean isRecord(Guess guess, char delimiter) throws IOException {
        InputStream bytes = FingerprintStream.at(path, guess.offset());
        try (Cutter cutter = cutter(delimiter, bytes, guess.line())) {
            return cutter.next() instanceof Cut.Whole && cutter.line() == guess.after();
        }
    }

    /** The first line, or as much of it as a line that names the delimiter may have. */
    String beginning() throws IOException {
        try (Window window = window(Files.newInputStream(path))) {
            while (window.peek() != Window.END && !window.atBreak() && window.offset() < LONGEST_BEGINNING) {
                window.advance();
            }
            return window.text(0, window.offset());
        }
    }

    private Window window(InputStream bytes) throws IOException {
        Window window = new Window(utf8(bytes), 1);
        if (window.isAt(BYTE_ORDER_MARK)) {
            for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
                window.advance();
            }
            window.release();
        }
        return window;
    }

    private InputStream utf8(InputStream bytes) {
        return charset.equals(UTF_8) ? bytes : new Utf8Stream(strictly(bytes));
    }

    private Reader strictly(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
