package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.RunKey;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.Ledger;
import fi.mandateaudit.mandate.OrganisationHolding;
import fi.mandateaudit.mandate.ReceivedMandate;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.KnownPerson;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People and mandates without files. */
final class ExampleLists {
    private ExampleLists() {}

    /** A holder whom HR's list has no more. */
    static StrayHolder former() {
        return new StrayHolder(
                new Assignee(null, "", null, "Entinen Eila"),
                new Match.Former(new KnownPerson("999", Set.of(), LocalDate.of(2026, 1, 1)), MatchMethod.NAME),
                List.of(Example.holding(MandateType.TRANSACT, new Place("granted.csv", 11))));
    }

    /** A run a week before. */
    static PublishedRun earlierRun(String policyDigest) {
        RunKey key = new RunKey("7654321-2", Example.DATE.minusWeeks(1), "0.1.0", "inputs", policyDigest);
        return new PublishedRun(6, key, 1, Instant.EPOCH, true, "reports/x", Map.of(), 0, 0);
    }

    record ExampleRoster(List<Person> people) implements Roster {
        @Override
        public Optional<Person> person(String number) {
            return people.stream()
                    .filter(person -> person.numbers().contains(number))
                    .findFirst();
        }
    }

    record ExampleLedger(
            Map<String, List<Holding>> held,
            List<StrayHolder> strays,
            List<OrganisationHolding> organisations,
            List<ReceivedMandate> received)
            implements Ledger {
        @Override
        public List<Holding> holdingsOf(Person person) {
            return held.getOrDefault(person.number(), List.of());
        }

        @Override
        public List<ReceivedMandate> receivedFrom(String client) {
            return received.stream()
                    .filter(mandate -> mandate.client().equals(client))
                    .toList();
        }

        @Override
        public boolean receivedGiven() {
            return true;
        }

        @Override
        public Set<Language> grantedLanguages() {
            return Set.of(Language.FI);
        }

        @Override
        public Set<Language> receivedLanguages() {
            return Set.of(Language.FI);
        }

        @Override
        public List<RejectedRow> rejectedRowsOf(Person person) {
            return List.of();
        }
    }
}
