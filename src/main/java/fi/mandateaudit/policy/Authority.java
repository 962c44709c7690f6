package fi.mandateaudit.policy;

/** Whose service it is: themes of others may be required by roles, but are never excess. */
public enum Authority {
    /** Kela. */
    KELA,
    /** Somebody else. */
    OTHER
}
