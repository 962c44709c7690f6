package fi.mandateaudit.roster;

/** Whether a person works for the organisation on a day. */
public enum Presence {
    /** Some contract covers the day. */
    ACTIVE,
    /** None covers the day, some starts later. */
    FUTURE,
    /** All ended, but not yet more than the days of grace ago: nothing is judged. */
    LEAVING,
    /** All ended more than the days of grace ago. */
    LEFT
}
