package fi.mandateaudit.intake;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The fields of a record, as bytes of UTF-8 among others; each becomes a text when it is asked for, and most never are.
 * The bytes are shared with other records and never change.
 */
final class Fields extends AbstractList<String> implements RandomAccess {
    private final byte[] bytes;
    private final int[] bounds;
    private final boolean plain;

    /**
     * Takes fields from among bytes.
     *
     * @param bytes the bytes
     * @param bounds where each field begins and ends
     * @param plain whether it is sure that nothing is {@link Damage damaged}
     */
    Fields(byte[] bytes, int[] bounds, boolean plain) {
        this.bytes = bytes;
        this.bounds = bounds;
        this.plain = plain;
    }

    static Fields of(List<String> texts) {
        byte[][] parts = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int[] bounds = new int[parts.length * 2];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            bounds[2 * i] = length;
            length += parts[i].length;
            bounds[2 * i + 1] = length;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, bytes, bounds[2 * i], parts[i].length);
        }
        return new Fields(bytes, bounds, false);
    }

    /** The same fields, of bytes that nobody else holds: for rows that are kept. */
    Fields alone() {
        return bounds.length > 0 && bytes.length == end(size() - 1) && start(0) == 0 ? this : of(this);
    }

    @Override
    public String get(int field) {
        return new String(bytes, start(field), end(field) - start(field), StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return bounds.length / 2;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return bounds[2 * field];
    }

    int end(int field) {
        return bounds[2 * field + 1];
    }

    boolean isPlain() {
        return plain;
    }

    boolean hasDigit() {
        for (int field = size() - 1; field >= 0; field--) {
            for (int i = end(field) - 1; i >= start(field); i--) {
                if (bytes[i] >= '0' && bytes[i] <= '9') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the first field has a character that everybody sees. */
    boolean beginsVisibly() {
        return size() > 0 && start(0) < end(0) && bytes[start(0)] > ' ' && bytes[start(0)] <= '~';
    }
}
