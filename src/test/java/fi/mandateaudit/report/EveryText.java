package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Owner;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.roster.MatchMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a report say everything that it can say. */
final class EveryText {
    private EveryText() {}

    static void say(Wording wording) {
        for (int people = 0; people < 3; people++) {
            Example example = new Example();
            example.complete = people == 0;
            example.findings.addAll(people == 0 ? variants() : many(people));
            say(withGaps(example.input(), people), wording);
        }
        sayWords(new Words(Language.FI, wording));
        nothing(wording);
    }

    private static void say(ReportInput input, Wording wording) {
        Material material = Material.of(input, Language.FI, wording);
        ReportLists lists = ReportLists.of(material);
        Words words = material.words();
        OverviewTables overview = new OverviewTables(material);
        EvidenceTables evidence = new EvidenceTables(material);
        say(new GapsTable(material, Map.of()).of(lists.findings()), words);
        say(overview.people(lists.people()), words);
        say(overview.clients(lists.clients()), words);
        say(overview.coverage(lists.coverage()), words);
        say(evidence.unmatched(), words);
        say(evidence.rejected(), words);
        say(evidence.inputs(), words);
        say(
                new HoldingsTable(material)
                        .of(new HoldingLines(material, HoldingWhy.UNKNOWN).all().toList()),
                words);
        new PageMaker(material, lists, true).page();
        new ExplanationText(material).of(ExampleExplanation.of(input));
    }

    private static <T> void say(Table<T> table, Words words) {
        table.headings(words);
        table.rows().forEach(table::cells);
    }

    private static void nothing(Wording wording) {
        Example example = new Example();
        example.findings.clear();
        example.strays.add(ExampleLists.former());
        example.earlier = List.of(ExampleLists.earlierRun("another policy"));
        say(withGaps(example.input(), 0), wording);
        example.earlier = List.of();
        say(withGaps(example.input(), 0), wording);
    }

    private static ReportInput withGaps(ReportInput input, int gaps) {
        List<PersonOutcome> people = new ArrayList<>(input.people());
        people.removeIf(person -> person.status() == Status.GAPS);
        IntStream.range(0, gaps)
                .forEach(number ->
                        people.add(new PersonOutcome("10" + number, List.of("payroll-clerk"), Status.GAPS, List.of())));
        people.add(new PersonOutcome("200", List.of(), Status.NOT_EVALUATED, List.of()));
        return new ReportInput(
                input.date(),
                input.runNumber(),
                input.settings(),
                input.policy(),
                input.roster(),
                input.ledger(),
                input.findings(),
                people,
                input.notEvaluated(),
                input.inputs(),
                input.rejected(),
                input.complete(),
                input.earlier());
    }

    /** More than the page shows. */
    private static List<StatedFinding> many(int people) {
        return people == 1
                ? List.of()
                : IntStream.range(0, PageWorkList.SHOWN + 1)
                        .mapToObj(number -> Sketch.of(Code.THEME_UNKNOWN).isNew())
                        .toList();
    }

    private static void sayWords(Words words) {
        for (int month = 1; month <= 12; month++) {
            words.text("month." + month);
        }
        words.count("page.people.total", 1);
        words.count("page.findings.total", 1);
        words.count("page.coverage.not-evaluated", 1);
        words.count("page.coverage.not-evaluated", 2);
        for (NotEvaluated.Because because : NotEvaluated.Because.values()) {
            words.of(because);
        }
        for (InputKind kind : InputKind.values()) {
            words.of(kind);
        }
        for (HoldingReason.Kind kind : HoldingReason.Kind.values()) {
            words.of(kind);
        }
        for (Expected expected : Expected.values()) {
            words.expected(expected, "");
        }
        for (MandateType type : MandateType.values()) {
            words.of(type);
        }
        for (MatchMethod method : MatchMethod.values()) {
            words.matchedBy(method.id());
        }
        for (Owner owner : Owner.values()) {
            words.of(owner);
        }
        for (Action action : Action.values()) {
            words.of(action);
        }
        for (MandateState state : MandateState.values()) {
            words.of(state);
        }
        for (ClientLine.State state : ClientLine.State.values()) {
            words.of(new ClientLine("", "", "", state, "absent", null, List.of(), List.of(), ""));
            words.of(new ClientLine("", "", "", state, "mandate-lookalike", null, List.of(), List.of(), ""));
        }
        words.text("page.endings.cut", Map.of("n", "1", "all", "2"));
        words.text("page.table.cut", Map.of("n", "1", "all", "2", "file", "f"));
    }

    /** Every code, and every case of a code that has sentences of its own. */
    static List<StatedFinding> variants() {
        List<StatedFinding> all = new ArrayList<>();
        for (Code code : Code.values()) {
            all.add(held(code).isNew());
        }
        for (String chain : List.of(
                "absent",
                "mandate-lookalike",
                "mandate-wrong-type",
                "mandate-invalid",
                "mandate-unconfirmed",
                "mandate-expired",
                "mandate-not-yet-valid")) {
            all.add(held(Code.CHAIN_BROKEN).fact(Fact.CHAIN, chain).isNew());
        }
        all.add(held(Code.CHAIN_BROKEN)
                .fact(Fact.CHAIN, "mandate-expired")
                .fact(Fact.STATE, MandateState.CANCELLED)
                .isNew());
        for (String impossible : List.of("period", "assignor", "assignee", "organisation")) {
            all.add(held(Code.MANDATE_IMPOSSIBLE)
                    .fact(Fact.IMPOSSIBLE, impossible)
                    .isNew());
        }
        for (String reason : List.of("mandate-corrected", "person-left", "role-changed", "policy-changed")) {
            all.add(held(Code.MANDATE_EXCESS).stated(State.RESOLVED, reason, 1));
        }
        all.add(held(Code.PERSON_AMBIGUOUS).fact(Fact.COUNT, 1).isNew());
        all.addAll(gaps());
        all.addAll(others());
        return all;
    }

    private static List<StatedFinding> gaps() {
        return List.of(
                held(Code.MANDATE_WRONG_ASSIGNOR)
                        .fact(Fact.ASSIGNOR_IS_CLIENT, true)
                        .isNew(),
                held(Code.MANDATE_WRONG_TYPE)
                        .fact(Fact.ALLOWED, true)
                        .action(Action.GRANT)
                        .isNew(),
                held(Code.MANDATE_WRONG_TYPE)
                        .held(MandateType.GRANT, "1", "2021-01-01", "2031-01-01")
                        .action(Action.GRANT)
                        .isNew(),
                held(Code.MANDATE_WRONG_TYPE)
                        .rests(List.of(Code.MANDATE_EXPIRED), List.of(), List.of(), List.of())
                        .fact(Fact.FIRST_DAY, "2032-01-01")
                        .isNew(),
                held(Code.MANDATE_WRONG_TYPE)
                        .held(MandateType.REPRESENT, "", "2021-01-01", "2026-01-01")
                        .isNew(),
                held(Code.MANDATE_INVALID)
                        .fact(Fact.STATE, MandateState.THEME_NOT_IN_USE)
                        .isNew(),
                held(Code.MANDATE_EXPIRED)
                        .fact(Fact.STATE, MandateState.CANCELLED)
                        .isNew(),
                held(Code.MANDATE_EXPIRED).fact(Fact.FIRST_DAY, "2032-01-01").isNew(),
                held(Code.MANDATE_EXPIRED)
                        .held(MandateType.REPRESENT, "", "2021-01-01", "2026-11-22")
                        .fact(Fact.DAYS_AGO, 1)
                        .isNew(),
                held(Code.MANDATE_MISSING)
                        .client("")
                        .required(MandateType.REPRESENT, "")
                        .isNew(),
                held(Code.MANDATE_MISSING)
                        .fact(Fact.UNREAD_ROWS, "granted.csv:12")
                        .isNew(),
                held(Code.MANDATE_WRONG_SPECIFIER)
                        .client("")
                        .required(MandateType.TRANSACT, "")
                        .action(Action.GRANT)
                        .isNew());
    }

    private static List<StatedFinding> others() {
        return List.of(
                held(Code.MANDATE_OF_LEAVER).fact(Fact.LEFT_ON, "2026-01-01").isNew(),
                held(Code.MANDATE_OF_LEAVER)
                        .person("999")
                        .fact(Fact.LAST_SEEN, "2026-01-01")
                        .isNew(),
                held(Code.MANDATE_EXCESS).fact(Fact.ASSIGNOR, "Asiakas Oy").isNew(),
                held(Code.MANDATE_TOO_LONG).fact(Fact.LIMIT, "P1Y1M1D").isNew(),
                held(Code.MANDATE_TOO_LONG).fact(Fact.LIMIT, "P2Y2M2D").isNew(),
                held(Code.PERSON_CONFLICTING)
                        .fact(Fact.CONFLICT, "identity-code")
                        .isNew(),
                held(Code.PERSON_CONFLICTING).fact(Fact.CONFLICT, "birth-date").isNew(),
                Sketch.of(Code.MANDATE_OF_UNKNOWN_PERSON).isNew(),
                Sketch.of(Code.CHAIN_EXPIRING)
                        .theme("employer/apply", Example.APPLY)
                        .client("7109654-8")
                        .isNew(),
                Sketch.of(Code.ROW_REJECTED)
                        .fact(Fact.COLUMN, "Alkaa")
                        .fact(Fact.EXPECTED, "DAY")
                        .isNew(),
                Sketch.of(Code.TOXIC_COMBINATION)
                        .fact(Fact.THEMES, Example.APPLY)
                        .fact(Fact.SET, 0)
                        .isNew(),
                Sketch.of(Code.MANDATE_MISSING).stated(State.REOPENED, "", 0),
                Sketch.of(Code.MANDATE_MISSING).stated(State.ACCEPTED, "ext-2", 0));
    }

    private static Sketch held(Code code) {
        Sketch sketch = code == Code.MANDATE_WRONG_ASSIGNOR
                ? Sketch.of(code).fact(Fact.ASSIGNOR, "Asiakas Oy")
                : Sketch.of(code);
        return sketch.person("100")
                .theme("employer/apply", Example.APPLY)
                .client(Example.CLIENT)
                .rests(List.of(), List.of(), List.of(), List.of(new Place("granted.csv", 3)))
                .fact(Fact.EXPECTED, Expected.SOMETHING)
                .required(MandateType.REPRESENT, "1200")
                .held(MandateType.TRANSACT, "", "2021-01-01", "2031-01-01")
                .fact(Fact.STATE, MandateState.INVALID)
                .fact(Fact.OTHER_THEME, "Etuustietojen katselu")
                .fact(Fact.OTHER_VALID_TO, "2032-01-01")
                .fact(Fact.ORGANISATION, "7101380-2")
                .fact(Fact.TITLE, "Talousassistentti")
                .fact(Fact.THEMES, "Yksi | Toinen")
                .fact(Fact.THEMES_THAT_STAY, "Kolmas")
                .fact(Fact.EXCEPTION, "ext-1")
                .fact(Fact.UNTIL, "2026-12-01")
                .fact(Fact.LIMIT, "P5Y")
                .fact(Fact.COUNT, 2);
    }
}
