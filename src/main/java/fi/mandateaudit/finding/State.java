package fi.mandateaudit.finding;

/** What became of a finding since the last published run. */
public enum State {
    /** Not there the last time, nor ever. */
    NEW,
    /** There the last time too. */
    PERSISTING,
    /** Resolved once, back now. */
    REOPENED,
    /** An exception holds. */
    ACCEPTED,
    /** Gone since the last time. */
    RESOLVED
}
