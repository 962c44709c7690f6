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
 * @param starts where records begin, guesses included
 */
record Decoding(String name, Charset charset, Fingerprint fingerprint, RecordStarts starts) {
    private static final int PART = 1 << 18;
    private static final int LONGEST_MARK = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SAVE = "; save the list as CSV UTF-8";

    static Decoding of(Path path, @Nullable Charset fixed) throws IOException {
        Refusal refusal = new Refusal(path);
        ByteOrderMark mark = mark(path, fixed, refusal);
        DecodingProbe probe = probe(path, mark == null ? (fixed == null ? UTF_8 : fixed) : mark.charset());
        boolean more = mark == null && fixed == null;
        if (!probe.fits() && (!more || probe.nearlyFits())) {
            throw refused(refusal, probe, probe.charset() + " text", "bytes that are not");
        }
        if (!probe.fits()) {
            // ISO-8859-1 is not tried: what windows-1252 refuses would be control characters there.
            probe = probe(path, WINDOWS_1252);
        }
        if (!probe.fits()) {
            throw refused(refusal, probe, "UTF-8 or windows-1252 text", "bytes that are neither");
        }
        if (probe.nulLine() > 0) {
            throw refusal.at(probe.nulLine(), "text", "a NUL character" + SAVE);
        }
        return new Decoding(label(probe.charset(), mark), probe.charset(), probe.fingerprint(), probe.starts());
    }

    private static InputRefused refused(Refusal refusal, DecodingProbe probe, String expected, String found) {
        return refusal.at(probe.faultLine(), expected, found + SAVE);
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

    /** Tries one encoding on all of the bytes. */
    private static DecodingProbe probe(Path path, Charset charset) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            DecodingProbe probe = new DecodingProbe(charset, PART);
            byte[] part = new byte[PART];
            byte[] before = new byte[PART];
            for (int length = bytes.read(part); length >= 0; length = bytes.read(part)) {
                probe.feed(part, length);
                byte[] free = before;
                before = part;
                part = free;
            }
            probe.end();
            return probe;
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
