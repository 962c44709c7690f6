package fi.mandateaudit.finding;

/** The states that a list shows of a mandate (source: {@code domain/kela.md}, Validity and state). */
public enum MandateState {
    /** In force. */
    VALID,
    /** Its first day is to come. */
    NOT_YET_VALID,
    /** Details of a party have changed: to be cancelled and granted anew. */
    INVALID,
    /** The theme exists no more. */
    THEME_NOT_IN_USE,
    /** A request that the assignor has not confirmed. */
    UNCONFIRMED,
    /** Its last day has passed. */
    ENDED,
    /** Somebody cancelled it. */
    CANCELLED
}
