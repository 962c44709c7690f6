package fi.mandateaudit.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs what the audit said into bytes: numbers take as many bytes as they need, and a text or a list of texts that comes
 * again is a number from then on.
 */
final class PackedOutput {
    private static final int FIRST_SIZE = 4096;
    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<List<String>, Integer> lists = new HashMap<>();
    /** Long lists come as the same object again and again, and take long to compare. */
    private final Map<List<String>, Integer> sameLists = new IdentityHashMap<>();

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    PackedOutput() {
        number(PackedInput.VERSION);
    }

    /** A number that is not negative. */
    void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            put(rest & (MORE - 1) | MORE);
            rest >>>= BITS;
        }
        put(rest);
    }

    private void put(int oneByte) {
        reserve(1);
        bytes[size++] = (byte) oneByte;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** A text that will hardly come again. */
    void plain(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            plain(text);
        }
    }

    void texts(List<String> list) {
        Integer known = sameLists.get(list);
        if (known == null) {
            known = lists.putIfAbsent(list, lists.size() + 1);
            sameLists.put(list, known == null ? lists.size() : known);
        }
        number(known == null ? 0 : known);
        if (known == null) {
            number(list.size());
            list.forEach(this::text);
        }
    }

    void name(@Nullable Enum<?> constant) {
        text(constant == null ? "" : constant.name());
    }

    void day(@Nullable LocalDate day) {
        text(day == null ? "" : day.toString());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
