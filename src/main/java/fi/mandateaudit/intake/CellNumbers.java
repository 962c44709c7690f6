package fi.mandateaudit.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers what some columns of a file say, from 0, by the bytes of their cells: a million rows say the same few things, so
 * each of them has to be made a text and understood but once. Cells are the same only if every byte is.
 */
public final class CellNumbers {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Field[] fields;
    private int[] slots = new int[64];
    private int[] hashes = new int[32];
    private int[] starts = new int[33];
    private byte[] known = new byte[1 << 10];
    private int size;
    private int last;

    /**
     * Starts with nothing.
     *
     * @param fields the columns that are looked at together
     */
    public CellNumbers(Field... fields) {
        this.fields = fields.clone();
    }

    /**
     * The number of what a row says.
     *
     * @param row a row of the file
     * @return the number, or a negative one if no row said it before
     */
    public int find(SourceRecord row) {
        // Lists are sorted by somebody or something more often than not.
        int found = size > 0 && isSame(row, starts[last]) ? last : search(row);
        last = Math.max(found, 0);
        return found;
    }

    private int search(SourceRecord row) {
        int hash = hash(row);
        for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isSame(row, starts[number])) {
                return number;
            }
        }
        return -1;
    }

    /**
     * Gives the next number to what a row says.
     *
     * @param row a row of the file that says what no row said before
     * @return the number
     */
    public int add(SourceRecord row) {
        if (2 * size == slots.length) {
            grow();
        }
        hashes[size] = hash(row);
        put(hashes[size], size);
        append(row);
        return size++;
    }

    private void append(SourceRecord row) {
        int end = starts[size];
        Fields cells = row.cells();
        for (Field field : fields) {
            int column = row.column(field);
            if (column >= 0) {
                int length = cells.end(column) - cells.start(column);
                if (known.length - end < length + Integer.BYTES) {
                    known = Arrays.copyOf(known, Math.max(known.length * 2, end + length + Integer.BYTES));
                }
                for (int i = 0; i < Integer.BYTES; i++) {
                    known[end++] = (byte) (length >> 8 * i);
                }
                System.arraycopy(cells.bytes(), cells.start(column), known, end, length);
                end += length;
            }
        }
        starts[size + 1] = end;
    }

    private boolean isSame(SourceRecord row, int start) {
        int at = start;
        Fields cells = row.cells();
        for (Field field : fields) {
            int column = row.column(field);
            if (column >= 0) {
                int length = cells.end(column) - cells.start(column);
                int before = at + Integer.BYTES;
                if (length != lengthAt(at)
                        || !Arrays.equals(
                                cells.bytes(),
                                cells.start(column),
                                cells.end(column),
                                known,
                                before,
                                before + length)) {
                    return false;
                }
                at = before + length;
            }
        }
        return true;
    }

    private int lengthAt(int at) {
        return known[at] & 0xFF | (known[at + 1] & 0xFF) << 8 | (known[at + 2] & 0xFF) << 16 | known[at + 3] << 24;
    }

    private int hash(SourceRecord row) {
        Fields cells = row.cells();
        long hash = MIX;
        for (Field field : fields) {
            int column = row.column(field);
            if (column >= 0) {
                hash = hash(cells.bytes(), cells.start(column), cells.end(column), hash);
            }
        }
        return (int) (hash ^ hash >>> 32);
    }

    private static long hash(byte[] bytes, int from, int to, long before) {
        long hash = (before ^ to - from) * MIX;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = Long.rotateLeft((hash ^ (long) LONGS.get(bytes, i)) * MIX, 29);
        }
        for (; i < to; i++) {
            hash = Long.rotateLeft((hash ^ bytes[i]) * MIX, 29);
        }
        return hash;
    }

    private int slot(int hash) {
        return hash & slots.length - 1;
    }

    private void put(int hash, int number) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        hashes = Arrays.copyOf(hashes, slots.length / 2);
        starts = Arrays.copyOf(starts, slots.length / 2 + 1);
        for (int number = 0; number < size; number++) {
            put(hashes[number], number);
        }
    }
}
