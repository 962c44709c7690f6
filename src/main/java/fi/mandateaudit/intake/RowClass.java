package fi.mandateaudit.intake;

/** What became of a row: every row is of exactly one class. */
public enum RowClass {
    /** It says something of a person, or of our organisation. */
    MATCHED,
    /** Its assignee is an organisation. */
    ORGANISATION,
    /** It speaks of nobody in HR's export. */
    UNMATCHED,
    /** It could speak of two or more people. */
    AMBIGUOUS,
    /** It says nothing that another row does not say. */
    REPEATED,
    /** It is not about our organisation. */
    OUT_OF_SCOPE,
    /** It cannot be read. */
    REJECTED
}
