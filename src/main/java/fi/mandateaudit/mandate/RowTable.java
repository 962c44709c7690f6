package fi.mandateaudit.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Rows in eight integers each, a page of them side by side. */
final class RowTable {
    static final int WIDTH = 8;
    private static final int PAGE_BITS = 12;
    private static final int ROWS = 1 << PAGE_BITS;
    private static final int BITS_OF_TRAITS = 8;

    private final List<int[]> pages = new ArrayList<>();
    private int size;

    void add(MandateRow row) {
        if (size == pages.size() * ROWS) {
            pages.add(new int[ROWS * WIDTH]);
        }
        int[] page = pages.get(size >> PAGE_BITS);
        int at = (size & ROWS - 1) * WIDTH;
        page[at] = row.holder();
        page[at + 1] = row.theme();
        page[at + 2] = row.file() << BITS_OF_TRAITS | row.traits().bits();
        page[at + 3] = row.grantor();
        page[at + 4] = row.specifiers();
        page[at + 5] = row.from();
        page[at + 6] = row.to();
        page[at + 7] = row.line();
        size++;
    }

    int size() {
        return size;
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

    void forEach(IntConsumer rows) {
        for (int row = 0; row < size; row++) {
            rows.accept(row);
        }
    }

    private int cell(int row, int column) {
        return pages.get(row >> PAGE_BITS)[(row & ROWS - 1) * WIDTH + column];
    }
}
