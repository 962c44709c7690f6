package fi.mandateaudit.mandate;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.AssigneeIdentity;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out whose each row is, and puts together what everybody holds. */
final class LedgerAssembly {
    private final MandateRows rows;
    private final Holdings granted;
    private final List<Assignee> assignees;
    private final int[] holders;
    private final RowClasses classes;
    private final Matching matching;
    private final Map<String, List<Holdings.Part>> people = new HashMap<>();
    private final Map<PartyId, Organisation> organisations = new TreeMap<>(PartyId.order());
    private final Map<AssigneeIdentity, StrayDraft> strays = new TreeMap<>(AssigneeIdentity.order());
    private final Map<String, StrayDraft> former = new TreeMap<>();

    private record Organisation(List<Assignee> assignees, List<Holdings.Part> parts) {
        Organisation() {
            this(new ArrayList<>(1), new ArrayList<>(1));
        }
    }

    LedgerAssembly(MandateRows rows, MandateWords words, Function<List<Assignee>, Matching> matching) {
        this.rows = rows;
        assignees = words.holders();
        RowGroups groups = new RowGroups(rows.table(InputKind.GRANTED), assignees.size());
        this.granted = new Holdings(groups, words.legend());
        this.classes = new RowClasses(rows.tally(), words.inputs().inputs(), granted.legend());
        this.holders = groups.holders().toArray();
        this.matching =
                matching.apply(Arrays.stream(holders).mapToObj(assignees::get).toList());
    }

    MandateLedger ledger() {
        for (int number = 0; number < holders.length; number++) {
            place(number, holders[number]);
        }
        GrantedHoldings together = new GrantedHoldings(granted, people, ofStrays(), ofOrganisations());
        List<ReceivedMandate> received = ofClients();
        return new MandateLedger(together, received, evidence());
    }

    private void place(int number, int holder) {
        Assignee assignee = assignees.get(holder);
        PartyId id = assignee.id();
        if (id != null && id.isOrganisation()) {
            Organisation organisation = organisations.computeIfAbsent(id, key -> new Organisation());
            organisation.assignees().add(assignee);
            organisation.parts().add(new Holdings.Part(holder, null));
            classes.classify(granted.groups(), holder, RowClass.ORGANISATION);
            return;
        }
        Match match = matching.of(number);
        if (match instanceof Match.Found found) {
            people.computeIfAbsent(found.person().number(), key -> new ArrayList<>(2))
                    .add(new Holdings.Part(holder, found.method()));
            classes.classify(granted.groups(), holder, RowClass.MATCHED);
        } else if (match instanceof Match.Former left) {
            former.computeIfAbsent(left.person().employeeNo(), key -> new StrayDraft())
                    .add(assignee, holder, match);
        } else {
            strays.computeIfAbsent(assignee.identity(), key -> new StrayDraft()).add(assignee, holder, match);
        }
    }

    private List<StrayHolder> ofStrays() {
        List<StrayHolder> holders = new ArrayList<>();
        Stream.concat(strays.values().stream(), former.values().stream()).forEach(draft -> {
            draft.parts().forEach(part -> classes.classify(granted.groups(), part.holder(), draft.rowClass()));
            holders.add(draft.holder(granted.of(draft.parts())));
        });
        holders.sort(comparing(stray -> stray.assignee().name()));
        return holders;
    }

    private List<OrganisationHolding> ofOrganisations() {
        List<OrganisationHolding> holdings = new ArrayList<>();
        organisations.forEach((id, organisation) -> {
            String name = First.of(organisation.assignees(), Assignee::name);
            granted.of(organisation.parts())
                    .forEach(holding -> holdings.add(new OrganisationHolding(id.toString(), name, holding)));
        });
        return holdings;
    }

    private List<ReceivedMandate> ofClients() {
        Legend legend = granted.legend();
        RowGroups groups = new RowGroups(
                rows.table(InputKind.RECEIVED), legend.assignors().values().size());
        Holdings received = new Holdings(groups, legend);
        groups.holders().forEach(client -> classes.classify(groups, client, RowClass.MATCHED));
        return groups.holders()
                .boxed()
                .sorted(comparing(legend.assignors()::rank))
                .flatMap(client -> received.of(List.of(new Holdings.Part(client, null))).stream())
                .map(holding -> new ReceivedMandate(
                        holding.assignor().id(), holding.assignor().name(), holding))
                .toList();
    }

    private LedgerEvidence evidence() {
        List<Unread> unread = rows.unread();
        List<RejectedRow> rejected = unread.stream().map(Unread::row).toList();
        Map<RecognisedInput, RowCounts> counts = rows.tally().counts();
        Map<RecognisedInput, Language> languages = new LinkedHashMap<>();
        counts.keySet().forEach(file -> languages.put(file, rows.languages().of(file)));
        return new LedgerEvidence(rows.isReceivedGiven(), languages, rejected, ofPeople(unread), counts);
    }

    private Map<String, List<RejectedRow>> ofPeople(List<Unread> unread) {
        Map<String, List<RejectedRow>> ofPeople = new HashMap<>();
        for (Unread row : unread) {
            row.assignee()
                    .filter(LedgerAssembly::mayBePerson)
                    .map(matching::of)
                    .filter(Match.Found.class::isInstance)
                    .map(match -> ((Match.Found) match).person().number())
                    .ifPresent(number -> ofPeople.computeIfAbsent(number, key -> new ArrayList<>(1))
                            .add(row.row()));
        }
        return ofPeople;
    }

    private static boolean mayBePerson(Assignee assignee) {
        PartyId id = assignee.id();
        return id == null || !id.isOrganisation();
    }
}
