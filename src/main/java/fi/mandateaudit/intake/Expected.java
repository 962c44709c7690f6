package fi.mandateaudit.intake;

import java.util.Locale;

/** What a row should have had, where it was rejected; reports word it in their language. */
public enum Expected {
    /** As many fields as there are headings; the detail is their number. */
    FIELDS("%s fields"),
    /** A cell that is not empty. */
    SOMETHING("a value"),
    /** A day; the detail lists the patterns. */
    DAY("a day (%s)"),
    /** A contract that ends on or after its first day. */
    PERIOD("a last day on or after the first"),
    /** A Y-tunnus with its check digit. */
    BUSINESS_ID("a Y-tunnus with its check digit"),
    /** A type of mandate; the detail lists the labels that are known. */
    TYPE("a type of mandate"),
    /** A state of a mandate. */
    STATE("a state of a mandate"),
    /** A service of the catalogue. */
    SERVICE("a service of kela-services.yml"),
    /** An assignor that can be told from our own organisation. */
    ASSIGNOR("an assignor's identifier, or audit.organisation.name to compare the name with"),
    /** A quoted field that is closed, and nothing between its quote and the delimiter. */
    QUOTED_FIELD("a quoted field that ends with its quote"),
    /** A field and a row of bearable size. */
    SHORTER_FIELD("at most 100 lines and 64 KiB in a quoted field, 64 KiB outside quotes, 1 MiB in a row"),
    /** A quote only at the ends of a field. */
    UNQUOTED_FIELD("no quote inside a field that is not quoted"),
    /** A text as somebody wrote it ({@link Damage}). */
    UNDAMAGED("a text that no program damaged"),
    /** A number that a system gave, and not the identity code, which may not leave the program. */
    EMPLOYEE_NO("an employee number, and no identity code"),
    /** A name that has a letter. */
    NAME("a name"),
    /** A row under the headings, and not the headings once more. */
    DATA("a row of data");

    private final String english;

    Expected(String english) {
        this.english = english;
    }

    /**
     * The expectation in English, for errors and logs.
     *
     * @param detail what the constant says of a detail, or empty
     * @return a few words
     */
    public String inEnglish(String detail) {
        return String.format(Locale.ROOT, english, detail);
    }
}
