package fi.mandateaudit.finding;

/** Whose move it is. */
public enum Owner {
    /** The administrator of the organisation's mandates. */
    ADMINISTRATOR,
    /** Whoever keeps the list of employees. */
    HR,
    /** A client of the organisation. */
    CLIENT
}
