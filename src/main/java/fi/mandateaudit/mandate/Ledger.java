package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.roster.Person;
import java.util.List;
import java.util.Set;

/** Who holds what. */
public interface Ledger {
    /**
     * What a person holds; made anew from the person's rows each time it is asked for.
     *
     * @param person a person
     * @return the holdings, each once, in an order that depends on what they say
     */
    List<Holding> holdingsOf(Person person);

    /**
     * Who holds something and is not one person of HR's export.
     *
     * @return each assignee once, in the order of their names
     */
    List<StrayHolder> strays();

    /**
     * What organisations hold.
     *
     * @return the holdings in the order of the organisations' identifiers
     */
    List<OrganisationHolding> organisations();

    /**
     * What clients gave us.
     *
     * @return the mandates in the order of the clients' identifiers, impossible ones marked
     */
    List<ReceivedMandate> received();

    /**
     * What one client gave us.
     *
     * @param client the client's identifier, a Y-tunnus in its usual form
     * @return the mandates, impossible ones marked
     */
    List<ReceivedMandate> receivedFrom(String client);

    /**
     * Whether there was a received list at all.
     *
     * @return false if nothing can be said of clients' mandates
     */
    boolean receivedGiven();

    /**
     * The languages of the granted lists.
     *
     * @return for each file the language in which most of its catalogue themes are written
     */
    Set<Language> grantedLanguages();

    /**
     * The languages of the received lists.
     *
     * @return for each file the language in which most of its catalogue themes are written
     */
    Set<Language> receivedLanguages();

    /**
     * The rows of granted lists that could not be read but whose assignee can still be told.
     *
     * @param person a person
     * @return the rows whose assignee is the person, in the order of their places
     */
    List<RejectedRow> rejectedRowsOf(Person person);
}
