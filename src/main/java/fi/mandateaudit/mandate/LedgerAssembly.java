package fi.mandateaudit.mandate;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.roster.Alias;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.AssigneeIdentity;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Matching;
import fi.mandateaudit.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out whose each row is, and puts together what everybody holds. */
final class LedgerAssembly {
    private final MandateRows rows;
    private final Spellings spellings;
    private final Matching matching;
    private final Map<String, Holder> people = new HashMap<>();
    private final Map<PartyId, Holder> organisations = new TreeMap<>(PartyId.order());
    private final Map<AssigneeIdentity, StrayDraft> strays = new TreeMap<>(AssigneeIdentity.order());

    LedgerAssembly(MandateRows rows, Spellings spellings, Roster roster, List<Alias> aliases) {
        this.rows = rows;
        this.spellings = spellings;
        this.matching = new Matching(roster, rows.granted().keySet(), aliases);
    }

    MandateLedger ledger() {
        rows.granted().forEach(this::place);
        GrantedHoldings granted = new GrantedHoldings(ofPeople(), ofStrays(), ofOrganisations());
        List<ReceivedMandate> received = ofClients();
        return new MandateLedger(granted, received, evidence());
    }

    private void place(Assignee assignee, List<MandateRow> said) {
        PartyId id = assignee.id();
        if (id != null && id.isOrganisation()) {
            organisations.computeIfAbsent(id, key -> new Holder()).add(assignee, said, null);
            return;
        }
        Match match = matching.of(assignee);
        if (match instanceof Match.Found found) {
            people.computeIfAbsent(found.person().number(), key -> new Holder()).add(assignee, said, found.method());
        } else {
            strays.computeIfAbsent(assignee.identity(), key -> new StrayDraft()).add(assignee, said, match);
        }
    }

    private Map<String, List<Holding>> ofPeople() {
        Map<String, List<Holding>> holdings = new HashMap<>();
        people.forEach((number, holder) -> holdings.put(number, holdings(holder, RowClass.MATCHED)));
        return holdings;
    }

    private List<StrayHolder> ofStrays() {
        List<StrayHolder> holders = new ArrayList<>();
        strays.values().forEach(draft -> holders.add(draft.holder(holdings(draft.rows(), draft.rowClass()))));
        holders.sort(comparing(stray -> stray.assignee().name()));
        return holders;
    }

    private List<OrganisationHolding> ofOrganisations() {
        List<OrganisationHolding> holdings = new ArrayList<>();
        organisations.forEach((id, holder) -> {
            String name = First.of(holder.assignees(), Assignee::name);
            holdings(holder, RowClass.ORGANISATION)
                    .forEach(holding -> holdings.add(new OrganisationHolding(id.toString(), name, holding)));
        });
        return holdings;
    }

    private List<ReceivedMandate> ofClients() {
        Map<Grantor, Holder> clients = new TreeMap<>(Grantor.ORDER);
        Assignee us = Assignee.of(null, "", null, "");
        rows.received().forEach((client, said) -> clients.computeIfAbsent(client, key -> new Holder())
                .add(us, said, null));
        return clients.values().stream()
                .flatMap(holder -> holdings(holder, RowClass.MATCHED).stream())
                .map(holding -> new ReceivedMandate(
                        holding.assignor().id(), holding.assignor().name(), holding))
                .toList();
    }

    private List<Holding> holdings(Holder holder, RowClass saying) {
        return holder.holdings(spellings, new RowClasses(rows.tally(), saying));
    }

    private LedgerEvidence evidence() {
        List<RejectedRow> rejected = new ArrayList<>(rows.rejected());
        rejected.sort(comparing(RejectedRow::place));
        Map<RecognisedInput, RowCounts> counts = rows.tally().counts();
        FileLanguages inLists = spellings.themes().languages();
        Map<RecognisedInput, Language> languages = new LinkedHashMap<>();
        counts.keySet().forEach(file -> languages.put(file, inLists.of(file)));
        return new LedgerEvidence(rows.isReceivedGiven(), languages, rejected, rejectedOfPeople(), counts);
    }

    private Map<String, List<RejectedRow>> rejectedOfPeople() {
        Map<String, List<RejectedRow>> ofPeople = new HashMap<>();
        rows.rejectedOf().forEach((assignee, unread) -> {
            PartyId id = assignee.id();
            boolean person = id == null || !id.isOrganisation();
            if (person && matching.of(assignee) instanceof Match.Found found) {
                ofPeople.computeIfAbsent(found.person().number(), key -> new ArrayList<>())
                        .addAll(unread);
            }
        });
        ofPeople.values().forEach(unread -> unread.sort(comparing(RejectedRow::place)));
        return ofPeople;
    }
}
