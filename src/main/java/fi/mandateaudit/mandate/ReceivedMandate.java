package fi.mandateaudit.mandate;

/**
 * A mandate that a client gave our organisation.
 *
 * @param client the client's identifier: a Y-tunnus in its usual form, or the text as written
 * @param clientName the client's name as written, or empty
 * @param mandate what was given; its assignor is the client
 */
public record ReceivedMandate(String client, String clientName, Holding mandate) {}
