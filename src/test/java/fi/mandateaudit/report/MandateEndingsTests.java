package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.ReceivedMandate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What ends within a year of the audit date, and is followed by nothing. */
class MandateEndingsTests {
    private static final LocalDate DATE = Example.DATE;
    private static final LocalDate START = DATE.minusYears(3);

    @Test
    void countsFromTheAuditDateToTheLastDayOfTheYear() {
        LocalDate last = DATE.plusYears(1).minusDays(1);

        assertThat(own(mandate(START, DATE.minusDays(1)), mandate(START, last.plusDays(1))))
                .isEmpty();
        assertThat(own(mandate(START, DATE), mandate(START, last).withType(MandateType.GRANT)))
                .containsExactly(Map.entry(YearMonth.of(2026, 11), 1), Map.entry(YearMonth.of(2027, 11), 1));
    }

    @Test
    void leavesOutWhatGoesOnWithoutAMissingDay() {
        Mandate ending = mandate(START, DATE.plusDays(10));

        assertThat(own(ending, mandate(DATE.plusDays(11), DATE.plusYears(4)))).isEmpty();
        assertThat(own(ending, mandate(DATE.plusDays(12), DATE.plusYears(4))))
                .containsExactly(Map.entry(YearMonth.of(2026, 12), 1));
        assertThat(own(ending, mandate(DATE.plusDays(11), DATE.plusYears(4)).withType(MandateType.GRANT)))
                .containsExactly(Map.entry(YearMonth.of(2026, 12), 1));
        assertThat(own(ending, mandate(DATE.plusDays(11), DATE.plusYears(4)).withState(MandateState.CANCELLED)))
                .containsExactly(Map.entry(YearMonth.of(2026, 12), 1));
    }

    @Test
    void leavesOutWhatIsNoMandateAnyMore() {
        assertThat(own(mandate(START, DATE).withState(MandateState.CANCELLED))).isEmpty();
        assertThat(own(mandate(START, DATE).withState(MandateState.UNCONFIRMED)))
                .isEmpty();
    }

    @Test
    void leavesOutPeopleWhoLeft() {
        Holding holding = mandate(START, DATE).holding();

        assertThat(new MandateEndings(input(Map.of("102", List.of(holding)), List.of()))
                        .months()
                        .values())
                .allSatisfy(month -> assertThat(month.own()).isZero());
    }

    @Test
    void countsClientsApartAndKeepsTheFirstFiftyOfAMonth() {
        List<ReceivedMandate> received = IntStream.range(0, 60)
                .mapToObj(number -> new ReceivedMandate(
                        "710" + number,
                        "",
                        mandate(START, LocalDate.of(2027, 1, 31).minusDays(number % 2))
                                .holding()))
                .toList();

        MandateEndings.Month january =
                new MandateEndings(input(Map.of(), received)).months().get(YearMonth.of(2027, 1));

        assertThat(january.own()).isZero();
        assertThat(january.clients()).isEqualTo(60);
        assertThat(january.kept()).hasSize(50);
        assertThat(january.kept().subList(0, 30))
                .allSatisfy(ending -> assertThat(ending.holding().to()).isEqualTo(LocalDate.of(2027, 1, 30)));
    }

    private static List<Map.Entry<YearMonth, Integer>> own(Mandate... mandates) {
        List<Holding> holdings =
                List.of(mandates).stream().map(Mandate::holding).toList();
        return new MandateEndings(input(Map.of("100", holdings), List.of()))
                .months().entrySet().stream()
                        .filter(month -> month.getValue().own() > 0)
                        .map(month -> Map.entry(month.getKey(), month.getValue().own()))
                        .toList();
    }

    private static ReportInput input(Map<String, List<Holding>> held, List<ReceivedMandate> received) {
        Example example = new Example();
        return new ReportInput(
                DATE,
                1,
                ExamplePolicy.SETTINGS,
                ExamplePolicy.policy(),
                new ExampleLists.ExampleRoster(example.people),
                new ExampleLists.ExampleLedger(held, List.of(), List.of(), received),
                List.of(),
                List.of(
                        new PersonOutcome("100", List.of(), Status.READY, List.of()),
                        new PersonOutcome("102", List.of(), Status.LEFT, List.of())),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of());
    }

    private static Mandate mandate(LocalDate from, LocalDate to) {
        return new Mandate(MandateType.TRANSACT, MandateState.VALID, from, to);
    }

    /** A mandate of one theme. */
    private record Mandate(MandateType type, MandateState state, LocalDate from, LocalDate to) {
        Mandate withType(MandateType other) {
            return new Mandate(other, state, from, to);
        }

        Mandate withState(MandateState other) {
            return new Mandate(type, other, from, to);
        }

        Holding holding() {
            Holding like = Example.holding(type, new Place("granted.csv", 2));
            return new Holding(
                    like.theme(), type, like.assignor(), like.specifiers(), from, to, state, "", like.places(), false);
        }
    }
}
