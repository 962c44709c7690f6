package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.roster.Person;
import java.util.List;
import java.util.Set;

/** Who holds what. */
public interface Ledger {
    List<Holding> holdingsOf(Person person);

    List<StrayHolder> strays();

    List<OrganisationHolding> organisations();

    List<ReceivedMandate> received();

    List<ReceivedMandate> receivedFrom(String client);

    boolean receivedGiven();

    Set<Language> grantedLanguages();

    Set<Language> receivedLanguages();

    List<RejectedRow> rejectedRowsOf(Person person);
}
