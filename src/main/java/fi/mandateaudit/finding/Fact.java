package fi.mandateaudit.finding;

/** What a finding knows besides its common fields, for its two sentences; no names and no identity codes of people. */
public enum Fact {
    /** The name or identifier of an organisation that gave the mandate, and is not ours. */
    ASSIGNOR,
    /** {@code true} if the assignor is the very client. */
    ASSIGNOR_IS_CLIENT,
    /** The job title, or titles, of a person without a role. */
    TITLE,
    /** The services for whose clients nobody is assigned, by id. */
    SERVICES,
    /** The name of a theme that is held instead of the required one, or is nearly that of the finding. */
    OTHER_THEME,
    /** The state that the list shows, a {@link MandateState}. */
    STATE,
    /** Why the client's mandate does not do: {@code absent}, or the code of the same discrepancy in a person's mandate. */
    CHAIN,
    /** Days since the mandate ended. */
    DAYS_AGO,
    /** The first working day of somebody who has not started yet, ISO. */
    FIRST_DAY,
    /** {@code true} if a role allows the mandate that is not enough. */
    ALLOWED,
    /** Rows that could not be read and may be what is missing, {@code file:line} joined by comma and blank. */
    UNREAD_ROWS,
    /** How many people it could be, or hold something. */
    COUNT,
    /** The heading of the column at fault. */
    COLUMN,
    /** What was expected there, a constant of the intake's expectations. */
    EXPECTED,
    /** What belongs to the expectation. */
    DETAIL,
    /** What was found there. */
    FOUND,
    /** What makes a mandate impossible: {@code period}, {@code assignor}, {@code assignee} or {@code organisation}. */
    IMPOSSIBLE,
    /** What contradicts itself in a person's rows: {@code identity-code} or {@code birth-date}. */
    CONFLICT,
    /** The other mandate of a pair: its last day, ISO. */
    OTHER_VALID_TO,
    /** A set's themes by name, joined by a bar. */
    THEMES,
    /** What else the mandate that is to end holds, and is to stay: themes by name, joined by a bar. */
    THEMES_THAT_STAY,
    /** The number of a set in the policy, from 0. */
    SET,
    /** The longest validity that the policy finds fine. */
    LIMIT,
    /** The last contract's last day, ISO. */
    LEFT_ON,
    /** The day of the last run whose HR export had the person, who is missing now, ISO. */
    LAST_SEEN,
    /** The id of an exception. */
    EXCEPTION,
    /** The last day of an exception, ISO. */
    UNTIL,
    /** The identifier of an organisation that holds a mandate. */
    ORGANISATION
}
