package fi.mandateaudit.mandate;

/**
 * A mandate that a client gave our organisation.
 *
 * @param client the client's identifier: a Y-tunnus in its usual form, the text as written, or empty for a person
 * @param clientName the client's name as written, the first of several in code-point order, or empty
 * @param mandate what was given; its assignor is the client
 */
public record ReceivedMandate(String client, String clientName, Holding mandate) {}
