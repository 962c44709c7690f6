package fi.mandateaudit.mandate;

/**
 * A mandate that an organisation holds.
 *
 * @param organisation the organisation's identifier as written, in upper case
 * @param name its name as written, the first of several in code-point order, or empty
 * @param holding what it holds
 */
public record OrganisationHolding(String organisation, String name, Holding holding) {}
