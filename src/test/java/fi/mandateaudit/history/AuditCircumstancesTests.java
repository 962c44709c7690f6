package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.mandate.Assignor;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.Ledger;
import fi.mandateaudit.mandate.OrganisationHolding;
import fi.mandateaudit.mandate.ReceivedMandate;
import fi.mandateaudit.mandate.Specifiers;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.policy.Authority;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a comparison draws from an audit. */
class AuditCircumstancesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PseudonymKey KEY = new PseudonymKey(new byte[32]);
    private static final RejectedRow OF_PERSON = rejected(InputKind.GRANTED, 7);
    private static final RejectedRow OF_ANYBODY = rejected(InputKind.GRANTED, 8);
    private static final RejectedRow OF_HR = rejected(InputKind.EMPLOYEES, 3);
    private static final Person CLERK = person();
    private static final Assignee STRANGER = new Assignee(null, "", null, "Vieras Veera");
    private static final Assignee NAMESAKE = new Assignee(null, "", null, "Virtanen Matti");

    private final Circumstances drawn = AuditCircumstances.of(basis());

    @Test
    void peopleStandAsTheirContractsSay() {
        assertThat(drawn.people()).containsExactly(Standing.of(CLERK, DAY));
    }

    @Test
    void mandatesOfPeopleAndStrangersAreListedThoseOfAmbiguousOnesAreNot() {
        assertThat(drawn.listed())
                .accepts(listed("100"), listed(STRANGER.pseudonym(KEY)))
                .rejects(listed("101"), listed(NAMESAKE.pseudonym(KEY)), listed(""))
                .rejects(new Listed("100", "s/finnish", MandateType.TRANSACT, "", DAY, DAY.plusYears(1)))
                .rejects(new Listed("100", "s/both", MandateType.TRANSACT, "", DAY, DAY.plusYears(2)));
    }

    @Test
    void themesWithoutANameInAListsLanguageAreUnreadable() {
        assertThat(drawn.unreadable())
                .isEqualTo(Map.of(
                        InputKind.GRANTED,
                        Set.of("s/nameless", "s/finnish"),
                        InputKind.RECEIVED,
                        Set.of("s/nameless")));
        assertThat(drawn.receivedGiven()).isTrue();
    }

    @Test
    void unreadRowsAreAboutWhomeverTheyTell() {
        assertThat(drawn.unread())
                .containsExactly(
                        new UnreadRow(InputKind.GRANTED, OF_PERSON.place(), Set.of("100")),
                        new UnreadRow(InputKind.GRANTED, OF_ANYBODY.place(), Set.of()),
                        new UnreadRow(InputKind.EMPLOYEES, OF_HR.place(), Set.of("100")));
    }

    private static AuditBasis basis() {
        Settings settings = new Settings(new BusinessId("7654321-2"), "", 60, 30, 0, false, Optional.empty(), Map.of());
        ImportRules imports = new ImportRules(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of());
        Service service = new Service(
                "s",
                Map.of(),
                Authority.KELA,
                List.of(
                        theme("s/both", Map.of(Language.FI, "Suomi", Language.SV, "Ruotsi")),
                        theme("s/finnish", Map.of(Language.FI, "Vain suomi")),
                        theme("s/nameless", Map.of())));
        Policy policy = new Policy(
                new Catalogue(List.of(service)), List.of(), Set.of(), List.of(), List.of(), List.of(), imports);
        return new AuditBasis(
                DAY,
                settings,
                policy,
                new OnePerson(),
                (person, serviceId, day) -> Set.of(),
                new SmallLedger(),
                List.of(OF_PERSON, OF_ANYBODY, OF_HR),
                KEY);
    }

    private static Theme theme(String id, Map<Language, String> names) {
        return new Theme(id, names, Set.of(), Map.of(), Set.of(), Set.of(), Set.of());
    }

    private static RejectedRow rejected(InputKind kind, int line) {
        return new RejectedRow(kind, new Place("rows.csv", line), "", Expected.DAY, "", "x", null);
    }

    private static Person person() {
        Contract contract = new Contract(
                new Place("hr.csv", 2), "100", "Palkanlaskija", "", "", "", new Period(null, null), Set.of());
        return new Person(
                "100",
                Set.of("100"),
                List.of(PersonName.ofFullName("Virtanen Matti")),
                Set.of(),
                Set.of(),
                List.of(contract),
                false,
                List.of(OF_HR.place()));
    }

    private static Holding holding() {
        return new Holding(
                new HeldTheme("s/both", true, "Suomi"),
                MandateType.TRANSACT,
                new Assignor(true, "", ""),
                Specifiers.NONE,
                DAY,
                DAY.plusYears(1),
                null,
                "",
                List.of(),
                false);
    }

    private static Listed listed(String holder) {
        return new Listed(holder, "s/both", MandateType.TRANSACT, "", DAY, DAY.plusYears(1));
    }

    private record OnePerson() implements Roster {
        @Override
        public List<Person> people() {
            return List.of(CLERK);
        }

        @Override
        public Optional<Person> person(String number) {
            return Optional.of(CLERK).filter(person -> person.number().equals(number));
        }
    }

    private record SmallLedger() implements Ledger {
        @Override
        public List<Holding> holdingsOf(Person person) {
            return List.of(holding());
        }

        @Override
        public List<StrayHolder> strays() {
            Match ambiguous = new Match.Ambiguous(List.of(CLERK), MatchMethod.NAME);
            return List.of(
                    new StrayHolder(STRANGER, new Match.Unknown(), List.of(holding())),
                    new StrayHolder(NAMESAKE, ambiguous, List.of(holding())));
        }

        @Override
        public List<OrganisationHolding> organisations() {
            return List.of();
        }

        @Override
        public List<ReceivedMandate> received() {
            return List.of();
        }

        @Override
        public List<ReceivedMandate> receivedFrom(String client) {
            return List.of();
        }

        @Override
        public boolean receivedGiven() {
            return true;
        }

        @Override
        public Set<Language> grantedLanguages() {
            return Set.of(Language.FI, Language.SV);
        }

        @Override
        public Set<Language> receivedLanguages() {
            return Set.of(Language.FI);
        }

        @Override
        public List<RejectedRow> rejectedRowsOf(Person person) {
            return List.of(OF_PERSON);
        }
    }
}
