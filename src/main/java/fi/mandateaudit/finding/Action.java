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
    REVIEW;

    /**
     * Whether it is for people with the right to grant mandates.
     *
     * @return true for granting and invalidating
     */
    public boolean isForGrantors() {
        return switch (this) {
            case GRANT, REPLACE, EXTEND, REVOKE -> true;
            case CONFIRM, WAIT, ASK_CLIENT, REVIEW -> false;
        };
    }
}
