package fi.mandateaudit.finding;

/** What is to be done about a finding. */
public enum Action {
    /** Grant a mandate. */
    GRANT,
    /** Grant the right mandate first, then invalidate the wrong one. */
    REPLACE,
    /** Grant the mandate anew before it ends. */
    EXTEND,
    /** Confirm a mandate that waits. */
    CONFIRM,
    /** Wait until a day. */
    WAIT,
    /** Invalidate a mandate. */
    REVOKE,
    /** Ask the client for its mandate. */
    ASK_CLIENT,
    /** Look into it. */
    REVIEW
}
