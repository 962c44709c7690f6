package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.RunKey;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordStarts;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.mandate.Assignor;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.OrganisationHolding;
import fi.mandateaudit.mandate.ReceivedMandate;
import fi.mandateaudit.mandate.Specifiers;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.policy.PolicyDigest;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.Person;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small audit, made by hand. */
final class Example {
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    static final String CLIENT = "7100001-6";
    static final String APPLY = "Palvelussuhteeseen liittyvien etuuksien hakeminen";

    final List<Person> people = new ArrayList<>(List.of(
            person("100", "Virtanen", "Matti", "Palkanlaskija", DATE.minusYears(2), null),
            person("101", "Åkerblom", "Eva", "Palkanlaskija", DATE.minusYears(5), null),
            person("102", "Lähtenyt", "Leo", "Palkanlaskija", DATE.minusYears(5), DATE.minusDays(10)),
            person("103", "Uusi", "Ulla", "Palkanlaskija", DATE.plusDays(8), null),
            person("104", "Muu", "Maija", "Talousassistentti", null, null),
            person("105", "Muu", "Minna", "Siivooja", null, null),
            person("106", "Ristiriita", "Risto", "Palkanlaskija", null, null),
            person("107", "Valmis", "Veera", "Palkanlaskija", null, null)));
    final List<StatedFinding> findings = new ArrayList<>(findings());
    final List<NotEvaluated> notEvaluated = new ArrayList<>(List.of(
            new NotEvaluated("", List.of("employer"), APPLY, "7101380-2", NotEvaluated.Because.NO_RECEIVED_LIST),
            new NotEvaluated("106", List.of(), "", "", NotEvaluated.Because.PERSON_CONFLICTING)));
    final List<StrayHolder> strays = new ArrayList<>(List.of(
            new StrayHolder(
                    new Assignee(null, "", null, "Vieras Ville"),
                    new Match.Unknown(),
                    List.of(holding(MandateType.TRANSACT, new Place("granted.csv", 9)))),
            new StrayHolder(
                    new Assignee(null, "", null, "Muu M"),
                    new Match.Ambiguous(people.subList(4, 6), MatchMethod.NAME),
                    List.of(holding(MandateType.REPRESENT, new Place("granted.csv", 10))))));
    final List<RejectedRow> rejected = new ArrayList<>(List.of(new RejectedRow(
            InputKind.GRANTED,
            new Place("granted.csv", 12),
            "Päättyy",
            Expected.DAY,
            "d.M.yyyy, yyyy-MM-dd",
            "31.4.2024",
            null)));
    List<PublishedRun> earlier =
            List.of(published(5, DATE.minusDays(21), 9, 0), published(6, DATE.minusDays(14), 3, 2));
    boolean complete;
    final List<ReceivedMandate> received = new ArrayList<>(received());

    ReportInput input() {
        return new ReportInput(
                DATE,
                7,
                ExamplePolicy.SETTINGS,
                ExamplePolicy.policy(),
                new ExampleLists.ExampleRoster(people),
                new ExampleLists.ExampleLedger(held(), strays, organisations(), received),
                findings,
                outcomes(),
                notEvaluated,
                inputs(),
                rejected,
                complete,
                earlier);
    }

    static PublishedRun published(int run, LocalDate date, int fresh, int resolved) {
        String policy = PolicyDigest.of(ExamplePolicy.policy(), ExamplePolicy.SETTINGS);
        return new PublishedRun(
                run,
                new RunKey("7654321-2", date, "1", "inputs", policy),
                run,
                Instant.EPOCH,
                true,
                "folder",
                Map.of(Severity.HIGH, 4, Severity.MEDIUM, 2, Severity.LOW, 0, Severity.INFO, 1),
                fresh,
                resolved);
    }

    Report report(Language language) {
        return new Report(input(), new ReportOptions(language), Example::reasons);
    }

    private static List<StatedFinding> findings() {
        Place row = new Place("granted.csv", 3);
        return List.of(
                Sketch.of(Code.MANDATE_WRONG_TYPE)
                        .person("100")
                        .theme("employer/apply", APPLY)
                        .required(MandateType.TRANSACT, "")
                        .held(MandateType.REPRESENT, "", "2024-01-01", "2028-12-31")
                        .rests(List.of(), List.of(), List.of(new Place("hr.csv", 2)), List.of(row))
                        .grantors("101", "102", "104", "105", "106")
                        .stated(State.PERSISTING, "", 14),
                Sketch.of(Code.MANDATE_OF_LEAVER)
                        .person("102")
                        .theme("employer/apply", APPLY)
                        .held(MandateType.TRANSACT, "", "2024-01-01", "2028-12-31")
                        .rests(
                                List.of(),
                                List.of(),
                                List.of(new Place("hr.csv", 4)),
                                List.of(new Place("granted.csv", 4)))
                        .fact(Fact.LEFT_ON, "2026-11-13")
                        .isNew(),
                Sketch.of(Code.CHAIN_BROKEN)
                        .theme("employer/apply", APPLY)
                        .client(CLIENT)
                        .required(MandateType.TRANSACT, "")
                        .held(MandateType.TRANSACT, "", "2021-10-01", "2026-09-30")
                        .rests(List.of(), List.of("101"), List.of(), List.of(new Place("received.csv", 2)))
                        .fact(Fact.CHAIN, "mandate-expired")
                        .isNew(),
                Sketch.of(Code.MANDATE_OF_UNKNOWN_PERSON)
                        .stranger("pseudonym")
                        .theme("employer/apply", APPLY)
                        .held(MandateType.TRANSACT, "", "2024-01-01", "2028-12-31")
                        .rests(List.of(), List.of(), List.of(), List.of(new Place("granted.csv", 9)))
                        .stated(State.ACCEPTED, "ext-1", 3),
                Sketch.of(Code.MANDATE_EXPIRED)
                        .person("101")
                        .theme("employer/apply", APPLY)
                        .required(MandateType.TRANSACT, "")
                        .held(MandateType.TRANSACT, "", "2021-01-01", "2026-10-31")
                        .fact(Fact.DAYS_AGO, 23)
                        .stated(State.RESOLVED, "mandate-corrected", 20),
                Sketch.of(Code.MANDATE_MISSING)
                        .person("103")
                        .theme("employer/apply", APPLY)
                        .required(MandateType.TRANSACT, "1200")
                        .fact(Fact.FIRST_DAY, "2026-12-01")
                        .isNew());
    }

    private static List<PersonOutcome> outcomes() {
        return List.of(
                new PersonOutcome("100", List.of("payroll-clerk"), Status.GAPS, List.of(requirement("", Result.GAP))),
                new PersonOutcome(
                        "101",
                        List.of("payroll-clerk"),
                        Status.GAPS,
                        List.of(
                                requirement("", Result.SATISFIED),
                                requirement(CLIENT, Result.SATISFIED),
                                requirement("7101380-2", Result.NOT_EVALUATED))),
                new PersonOutcome("102", List.of(), Status.LEFT, List.of()),
                new PersonOutcome("103", List.of("payroll-clerk"), Status.STARTS_LATER, List.of()),
                new PersonOutcome("104", List.of(), Status.NO_ROLE, List.of()),
                new PersonOutcome("105", List.of(), Status.NEEDS_NOTHING, List.of()),
                new PersonOutcome("106", List.of(), Status.NOT_EVALUATED, List.of()),
                new PersonOutcome(
                        "107", List.of("payroll-clerk"), Status.READY, List.of(requirement("", Result.SATISFIED))));
    }

    private static RequirementOutcome requirement(String client, Result result) {
        return new RequirementOutcome(
                List.of("employer"), List.of("payroll-clerk"), "employer/apply", client, "", result);
    }

    private static Map<String, List<Holding>> held() {
        return Map.of(
                "100", List.of(holding(MandateType.REPRESENT, new Place("granted.csv", 3))),
                "101", List.of(holding(MandateType.GRANT, new Place("granted.csv", 5))));
    }

    private static List<HoldingReason> reasons(Person person) {
        return held().getOrDefault(person.number(), List.of()).stream()
                .map(holding -> new HoldingReason(
                        holding,
                        APPLY,
                        holding.type() == MandateType.GRANT
                                ? HoldingReason.Kind.REQUIREMENT
                                : HoldingReason.Kind.NOTHING,
                        List.of("employer"),
                        List.of("payroll-clerk")))
                .toList();
    }

    private static List<OrganisationHolding> organisations() {
        return List.of(new OrganisationHolding(
                "7101380-2",
                "Kaveri Oy",
                new Holding(
                        new HeldTheme(
                                "valtuusrekisterin tietojen katselu", false, "Valtuusrekisterin tietojen katselu"),
                        MandateType.TRANSACT,
                        new Assignor(true, "", ""),
                        Specifiers.NONE,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2029, 12, 31),
                        null,
                        "",
                        List.of(new Place("granted.csv", 7)),
                        false)));
    }

    private static List<ReceivedMandate> received() {
        return List.of(
                new ReceivedMandate(
                        CLIENT, "Asiakas Oy", received(CLIENT, LocalDate.of(2021, 10, 1), LocalDate.of(2026, 9, 30))),
                new ReceivedMandate(
                        "7109654-8",
                        "Toinen Oy",
                        received("7109654-8", LocalDate.of(2021, 10, 1), LocalDate.of(2027, 9, 30))));
    }

    static Holding received(String client, LocalDate from, LocalDate to) {
        return new Holding(
                new HeldTheme("employer/apply", true, APPLY),
                MandateType.TRANSACT,
                new Assignor(false, client, ""),
                Specifiers.NONE,
                from,
                to,
                MandateState.VALID,
                "",
                List.of(new Place("received.csv", 2)),
                false);
    }

    static Holding holding(MandateType type, Place place) {
        return new Holding(
                new HeldTheme("employer/apply", true, APPLY),
                type,
                new Assignor(true, "", ""),
                new Specifiers(new TreeSet<>(), new TreeSet<>(List.of("1200"))),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2028, 12, 31),
                MandateState.VALID,
                "name",
                List.of(place),
                false);
    }

    private static List<ReportedInput> inputs() {
        return List.of(
                new ReportedInput(
                        recognised(InputKind.GRANTED, "granted.csv"),
                        Language.FI,
                        new RowCounts(9, 3, 1, 1, 1, 2, 0, 1)),
                new ReportedInput(
                        recognised(InputKind.EMPLOYEES, "hr.csv"), null, new RowCounts(7, 7, 0, 0, 0, 0, 0, 0)));
    }

    private static RecognisedInput recognised(InputKind kind, String name) {
        return new RecognisedInput(
                kind,
                Path.of("in", name),
                name,
                4_321,
                "0123456789abcdef".repeat(4),
                Instant.EPOCH,
                "UTF-8 (BOM)",
                kind == InputKind.GRANTED ? ';' : '\t',
                1,
                Map.of(),
                List.of(),
                null,
                RecordStarts.NONE);
    }

    static Person person(
            String number, String last, String first, String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        Contract contract = new Contract(
                new Place("hr.csv", Integer.parseInt(number) - 98),
                number,
                title,
                "Palkat; Turku",
                "Johtaja \"Jonna\"",
                "",
                new Period(from, to),
                Set.<BusinessId>of());
        return new Person(
                number,
                Set.of(number),
                List.of(PersonName.of(last, first)),
                Set.of(),
                Set.of(),
                List.of(contract),
                false,
                List.of());
    }
}
