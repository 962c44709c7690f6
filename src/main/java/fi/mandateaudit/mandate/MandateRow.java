package fi.mandateaudit.mandate;

/**
 * A row of a mandate list in numbers, which stand for what the {@link Legend} has.
 *
 * @param holder whose row it is: the assignee of a granted mandate, the grantor of a received one
 * @param theme the cell of its themes
 * @param traits the bits of its {@link Traits}
 * @param grantor who gave it
 * @param specifiers what it is limited to
 * @param from the first day, as a day of the epoch
 * @param to the last day, likewise
 * @param file the file in which it stands
 * @param line the line on which it begins
 */
record MandateRow(
        int holder, int theme, int traits, int grantor, int specifiers, int from, int to, int file, int line) {}
