package fi.mandateaudit.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes become text, found in one pass over all of them.
 *
 * @param name the encoding's name for people
 * @param charset the encoding
 * @param fingerprint the fingerprint of the bytes
 */
record Decoding(String name, Charset charset, Fingerprint fingerprint) {
    private static final int PART = 1 << 16;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SAVE = "; save the list as CSV UTF-8";

    static Decoding of(Path path, @Nullable Charset fixed) throws IOException {
        try (FingerprintStream bytes = FingerprintStream.open(path)) {
            Refusal refusal = new Refusal(path);
            byte[] head = bytes.readNBytes(PART);
            refuseWorkbook(head, refusal);
            ByteOrderMark mark = ByteOrderMark.of(head);
            if (fixed != null && mark != null && !mark.suits(fixed)) {
                throw refusal.at(1, fixed.name() + ", as imports.yml says", "a byte order mark of " + mark.charset());
            }
            List<DecodingProbe> probes = probes(fixed, mark);
            for (byte[] part = head; part.length > 0; part = bytes.readNBytes(PART)) {
                feed(probes, part, false);
            }
            feed(probes, new byte[0], true);
            DecodingProbe fitting = fitting(probes, refusal);
            return new Decoding(label(fitting.charset(), mark), fitting.charset(), bytes.fingerprint());
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

    private static List<DecodingProbe> probes(@Nullable Charset fixed, @Nullable ByteOrderMark mark) {
        if (mark != null) {
            return List.of(new DecodingProbe(mark.charset(), PART));
        }
        if (fixed != null) {
            return List.of(new DecodingProbe(fixed, PART));
        }
        // ISO-8859-1 is not tried: what windows-1252 refuses would be control characters there.
        return List.of(new DecodingProbe(StandardCharsets.UTF_8, PART), new DecodingProbe(WINDOWS_1252, PART));
    }

    private static void feed(List<DecodingProbe> probes, byte[] part, boolean last) {
        probes.forEach(probe -> probe.feed(part, part.length, last));
    }

    private static DecodingProbe fitting(List<DecodingProbe> probes, Refusal refusal) {
        DecodingProbe first = probes.get(0);
        DecodingProbe last = probes.get(probes.size() - 1);
        if (!first.fits() && (first == last || first.nearlyFits())) {
            throw refusal.at(first.faultLine(), first.charset() + " text", "bytes that are not" + SAVE);
        }
        DecodingProbe fitting = first.fits() ? first : last;
        if (!fitting.fits()) {
            throw refusal.at(last.faultLine(), "UTF-8 or windows-1252 text", "bytes that are neither" + SAVE);
        }
        if (fitting.nulLine() > 0) {
            throw refusal.at(fitting.nulLine(), "text", "a NUL character" + SAVE);
        }
        return fitting;
    }

    private static String label(Charset charset, @Nullable ByteOrderMark mark) {
        return mark == null ? charset.name() : mark.label();
    }
}
