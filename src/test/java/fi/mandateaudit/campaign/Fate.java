package fi.mandateaudit.campaign;

/** What may become of a file that somebody changed. */
enum Fate {
    /** Every row is read, and says what stands in the file. */
    EXACT,
    /** Some rows are rejected with their places; the others are read as they stand. */
    REJECTED,
    /** The file is refused. */
    REFUSED,
    /** Something else came out: never. */
    WRONG
}
