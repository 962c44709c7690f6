package fi.mandateaudit.mandate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Rows in eight integers each, on pages; several threads may write, each on pages of its own. */
final class RowTable {
    static final int WIDTH = 8;
    private static final int PAGE_BITS = 12;
    private static final int ROWS = 1 << PAGE_BITS;
    private static final int BITS_OF_TRAITS = 8;
    private static final int PRIME = 0x01000193;

    private final List<int[]> pages = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();

    /** Adds the rows of one thread. */
    final class Writer {
        private int[] page = new int[0];
        private int first;
        private int filled = ROWS;
        private int size;

        void add(MandateRow row) {
            if (filled == ROWS) {
                begin(this);
            }
            int at = filled++ * WIDTH;
            page[at] = row.holder();
            page[at + 1] = row.theme();
            page[at + 2] = row.file() << BITS_OF_TRAITS | row.traits();
            page[at + 3] = row.grantor();
            page[at + 4] = row.specifiers();
            page[at + 5] = row.from();
            page[at + 6] = row.to();
            page[at + 7] = row.line();
            size++;
        }
    }

    synchronized Writer writer() {
        Writer writer = new Writer();
        writers.add(writer);
        return writer;
    }

    private synchronized void begin(Writer writer) {
        writer.first = pages.size();
        writer.page = new int[ROWS * WIDTH];
        writer.filled = 0;
        pages.add(writer.page);
    }

    /** How many rows there are, once nobody writes. */
    int size() {
        return writers.stream().mapToInt(writer -> writer.size).sum();
    }

    int holder(int row) {
        return cell(row, 0);
    }

    int theme(int row) {
        return cell(row, 1);
    }

    int traits(int row) {
        return cell(row, 2) & (1 << BITS_OF_TRAITS) - 1;
    }

    int file(int row) {
        return cell(row, 2) >>> BITS_OF_TRAITS;
    }

    int grantor(int row) {
        return cell(row, 3);
    }

    int specifiers(int row) {
        return cell(row, 4);
    }

    int from(int row) {
        return cell(row, 5);
    }

    int to(int row) {
        return cell(row, 6);
    }

    int line(int row) {
        return cell(row, 7);
    }

    /** An order of rows by what they say beside holder and place; 0 for the same. */
    int compareContents(int one, int other) {
        int order = Integer.compare(theme(one), theme(other));
        order = order != 0 ? order : Integer.compare(traits(one), traits(other));
        order = order != 0 ? order : Integer.compare(grantor(one), grantor(other));
        order = order != 0 ? order : Integer.compare(specifiers(one), specifiers(other));
        order = order != 0 ? order : Integer.compare(from(one), from(other));
        return order != 0 ? order : Integer.compare(to(one), to(other));
    }

    /** A hash of what a row says beside holder and place. */
    int hashContents(int row) {
        int hash = theme(row);
        hash = hash * PRIME + traits(row);
        hash = hash * PRIME + grantor(row);
        hash = hash * PRIME + specifiers(row);
        hash = hash * PRIME + from(row);
        return hash * PRIME + to(row);
    }

    /** Every row, once nobody writes; a page that was not filled to its end has fewer. */
    void forEach(IntConsumer rows) {
        int[] filled = new int[pages.size()];
        Arrays.fill(filled, ROWS);
        writers.stream().filter(writer -> writer.size > 0).forEach(writer -> filled[writer.first] = writer.filled);
        for (int page = 0; page < filled.length; page++) {
            int first = page << PAGE_BITS;
            for (int row = first; row < first + filled[page]; row++) {
                rows.accept(row);
            }
        }
    }

    private int cell(int row, int column) {
        return pages.get(row >> PAGE_BITS)[(row & ROWS - 1) * WIDTH + column];
    }
}
