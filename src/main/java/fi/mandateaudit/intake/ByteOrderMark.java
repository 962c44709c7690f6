package fi.mandateaudit.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The byte order marks that a text may begin with. */
enum ByteOrderMark {
    UTF_8("UTF-8 (BOM)", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final String label;
    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(String label, Charset charset, int... bytes) {
        this.label = label;
        this.charset = charset;
        this.bytes = bytes;
    }

    static @Nullable ByteOrderMark of(byte[] head) {
        for (ByteOrderMark mark : values()) {
            if (startsWith(head, mark.bytes)) {
                return mark;
            }
        }
        return null;
    }

    static boolean startsWith(byte[] head, int... bytes) {
        int[] first = new int[Math.min(head.length, bytes.length)];
        Arrays.setAll(first, i -> head[i] & 0xFF);
        return Arrays.equals(first, bytes);
    }

    /** The name for people. */
    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** Whether a text in this encoding may begin with this mark. */
    boolean suits(Charset fixed) {
        return fixed.equals(charset) || fixed.equals(StandardCharsets.UTF_16) && this != UTF_8;
    }
}
