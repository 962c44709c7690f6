package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Place;
import java.util.List;

/**
 * What the numbers of rows stand for, once all rows are read: values under one spelling, and their order.
 *
 * @param themes per cell of themes, the places of its themes in the order of their keys
 * @param themesInOrder the themes in the order of their keys
 * @param assignors who gave mandates
 * @param specifiers what mandates are limited to
 * @param files the names of the files, in the order of names and then of folders
 */
record Legend(
        List<int[]> themes,
        List<HeldTheme> themesInOrder,
        Ranked<Assignor> assignors,
        Ranked<Specifiers> specifiers,
        Ranked<String> files) {

    /**
     * Values by their numbers, with their order.
     *
     * @param values the value of each number
     * @param ranks the place of each number in the order
     */
    record Ranked<T>(List<T> values, int[] ranks) {
        T value(int number) {
            return values.get(number);
        }

        int rank(int number) {
            return ranks[number];
        }
    }

    Place place(RowTable table, int row) {
        return new Place(files.value(table.file(row)), table.line(row));
    }

    /** An order of rows by file and line; the folder settles ties between files of one name. */
    int comparePlaces(RowTable table, int one, int other) {
        int order = Integer.compare(files.rank(table.file(one)), files.rank(table.file(other)));
        return order != 0 ? order : Integer.compare(table.line(one), table.line(other));
    }
}
