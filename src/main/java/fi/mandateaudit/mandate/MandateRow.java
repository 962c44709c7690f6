package fi.mandateaudit.mandate;

import java.time.LocalDate;

/**
 * A row of a mandate list in numbers, which stand for what the {@link Legend} has.
 *
 * @param holder whose row it is: the assignee of a granted mandate, the grantor of a received one
 * @param theme the cell of its themes
 * @param traits type, state and whether it is impossible
 * @param grantor who gave it
 * @param specifiers what it is limited to
 * @param from the first day, as a day of the epoch
 * @param to the last day, likewise
 * @param file the file in which it stands
 * @param line the line on which it begins
 */
record MandateRow(
        int holder, int theme, Traits traits, int grantor, int specifiers, int from, int to, int file, int line) {

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
