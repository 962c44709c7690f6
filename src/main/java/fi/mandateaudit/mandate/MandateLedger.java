package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.roster.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds what, as mandate lists tell it: the same for the same rows in any order. */
public final class MandateLedger implements Ledger {
    private final GrantedHoldings granted;
    private final List<ReceivedMandate> received;
    private final Map<String, List<ReceivedMandate>> receivedByClient;
    private final LedgerEvidence evidence;

    MandateLedger(GrantedHoldings granted, List<ReceivedMandate> received, LedgerEvidence evidence) {
        this.granted = granted;
        this.received = List.copyOf(received);
        this.receivedByClient = received.stream().collect(Collectors.groupingBy(ReceivedMandate::client));
        this.evidence = evidence;
    }

    @Override
    public List<Holding> holdingsOf(Person person) {
        return granted.of(person);
    }

    @Override
    public List<StrayHolder> strays() {
        return granted.strays();
    }

    @Override
    public List<OrganisationHolding> organisations() {
        return granted.organisations();
    }

    @Override
    public List<ReceivedMandate> received() {
        return received;
    }

    @Override
    public List<ReceivedMandate> receivedFrom(String client) {
        return receivedByClient.getOrDefault(client, List.of());
    }

    @Override
    public boolean receivedGiven() {
        return evidence.receivedGiven();
    }

    @Override
    public Set<Language> grantedLanguages() {
        return languages(InputKind.GRANTED);
    }

    @Override
    public Set<Language> receivedLanguages() {
        return languages(InputKind.RECEIVED);
    }

    /**
     * The language of a list.
     *
     * @param list the file
     * @return the language in which most of its catalogue themes are written; Finnish if it has none
     */
    public Language languageOf(RecognisedInput list) {
        return evidence.languages().getOrDefault(list, Language.FI);
    }

    /**
     * The rows that could not be read.
     *
     * @return the rows in the order of their places
     */
    public List<RejectedRow> rejected() {
        return evidence.rejected();
    }

    @Override
    public List<RejectedRow> rejectedRowsOf(Person person) {
        return evidence.rejectedOf().getOrDefault(person.number(), List.of());
    }

    /**
     * What became of the rows.
     *
     * @return the counts per file, in the order of the files' names
     */
    public Map<RecognisedInput, RowCounts> counts() {
        return evidence.counts();
    }

    private Set<Language> languages(InputKind kind) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        evidence.languages().forEach((file, language) -> {
            if (file.kind() == kind) {
                languages.add(language);
            }
        });
        return languages;
    }
}
