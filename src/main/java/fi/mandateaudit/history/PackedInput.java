package fi.mandateaudit.history;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unpacks what {@link PackedOutput} packed, in the same order. */
final class PackedInput {
    static final int VERSION = 1;

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final byte[] bytes;
    private int place;

    PackedInput(byte[] bytes) {
        this.bytes = bytes;
        int version = number();
        if (version != VERSION) {
            throw new IllegalStateException("expected verdicts of form " + VERSION + ", found form " + version);
        }
    }

    boolean hasMore() {
        return place < bytes.length;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[place++];
        while (next < 0) {
            number |= (next & (MORE - 1)) << shift;
            shift += BITS;
            next = bytes[place++];
        }
        return number | next << shift;
    }

    String plain() {
        int length = number();
        place += length;
        return new String(bytes, place - length, length, StandardCharsets.UTF_8);
    }

    String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        String text = plain();
        texts.add(text);
        return text;
    }

    List<String> texts() {
        int known = number();
        if (known > 0) {
            return lists.get(known - 1);
        }
        String[] list = new String[number()];
        for (int i = 0; i < list.length; i++) {
            list[i] = text();
        }
        lists.add(List.of(list));
        return lists.get(lists.size() - 1);
    }

    <E extends Enum<E>> E name(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E nameOrNull(Class<E> type) {
        String name = text();
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    @Nullable
    LocalDate day() {
        String day = text();
        return day.isEmpty() ? null : days.computeIfAbsent(day, LocalDate::parse);
    }
}
