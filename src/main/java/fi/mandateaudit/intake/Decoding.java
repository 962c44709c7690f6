package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes become text, found in one pass over all of them; in two if they are not the first encoding that is tried.
 *
 * @param name the encoding's name for people
 * @param charset the encoding
 * @param fingerprint the fingerprint of the bytes
 */
record Decoding(String name, Charset charset, Fingerprint fingerprint) {
    private static final int PART = 1 << 16;
    private static final int LONGEST_MARK = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SAVE = "; save the list as CSV UTF-8";

    static Decoding of(Path path, @Nullable Charset fixed) throws IOException {
        Refusal refusal = new Refusal(path);
        ByteOrderMark mark = mark(path, fixed, refusal);
        Attempt attempt = attempt(path, mark == null ? (fixed == null ? UTF_8 : fixed) : mark.charset());
        boolean more = mark == null && fixed == null;
        if (!attempt.probe().fits() && (!more || attempt.probe().nearlyFits())) {
            throw attempt.refused(refusal, attempt.probe().charset() + " text", "bytes that are not");
        }
        if (!attempt.probe().fits()) {
            // ISO-8859-1 is not tried: what windows-1252 refuses would be control characters there.
            attempt = attempt(path, WINDOWS_1252);
        }
        if (!attempt.probe().fits()) {
            throw attempt.refused(refusal, "UTF-8 or windows-1252 text", "bytes that are neither");
        }
        if (attempt.probe().nulLine() > 0) {
            throw refusal.at(attempt.probe().nulLine(), "text", "a NUL character" + SAVE);
        }
        Charset charset = attempt.probe().charset();
        return new Decoding(label(charset, mark), charset, attempt.fingerprint());
    }

    /** One encoding tried on all of the bytes. */
    private record Attempt(DecodingProbe probe, Fingerprint fingerprint) {
        InputRefused refused(Refusal refusal, String expected, String found) {
            return refusal.at(probe.faultLine(), expected, found + SAVE);
        }
    }

    private static @Nullable ByteOrderMark mark(Path path, @Nullable Charset fixed, Refusal refusal)
            throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(path)) {
            head = bytes.readNBytes(LONGEST_MARK);
        }
        refuseWorkbook(head, refusal);
        ByteOrderMark mark = ByteOrderMark.of(head);
        if (fixed != null && mark != null && !mark.suits(fixed)) {
            throw refusal.at(1, fixed.name() + ", as imports.yml says", "a byte order mark of " + mark.charset());
        }
        return mark;
    }

    private static Attempt attempt(Path path, Charset charset) throws IOException {
        try (FingerprintStream bytes = FingerprintStream.open(path)) {
            DecodingProbe probe = new DecodingProbe(charset, PART);
            byte[] part = new byte[PART];
            for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
                probe.feed(part, length, false);
            }
            probe.feed(part, 0, true);
            return new Attempt(probe, bytes.fingerprint());
        }
    }

    /** The encoding of a name for people. */
    static Charset charset(String name) {
        return Arrays.stream(ByteOrderMark.values())
                .filter(mark -> mark.label().equals(name))
                .map(ByteOrderMark::charset)
                .findFirst()
                .orElseGet(() -> Charset.forName(name));
    }

    private static void refuseWorkbook(byte[] head, Refusal refusal) {
        boolean zipped =
                ByteOrderMark.startsWith(head, 'P', 'K', 3, 4) || ByteOrderMark.startsWith(head, 'P', 'K', 5, 6);
        if (zipped || ByteOrderMark.startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refusal.at(1, "a CSV text file", "a workbook" + SAVE);
        }
    }

    private static String label(Charset charset, @Nullable ByteOrderMark mark) {
        return mark == null ? charset.name() : mark.label();
    }
}
