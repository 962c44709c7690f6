package fi.mandateaudit.intake;

/**
 * Lines that are one record if, as it seems, a quoted field goes over their ends.
 *
 * @param offset where the first of them begins, in bytes
 * @param line the first of them
 * @param after the line after the last of them
 */
record Guess(long offset, int line, int after) {}
