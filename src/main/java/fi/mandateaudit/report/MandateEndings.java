package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.mandate.ReceivedMandate;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The mandates that end within a year of the audit date and go on in no other: those of people who work here, and those
 * that clients gave.
 */
final class MandateEndings {
    private static final int KEPT = 50;
    private static final Set<MandateState> OVER =
            Set.of(MandateState.INVALID, MandateState.THEME_NOT_IN_USE, MandateState.ENDED, MandateState.CANCELLED);

    private final LocalDate first;
    private final LocalDate last;
    private final Map<YearMonth, Month> months = new LinkedHashMap<>();

    MandateEndings(ReportInput input) {
        this.first = input.date();
        this.last = first.plusYears(1).minusDays(1);
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            months.put(month, new Month());
        }
        addPeople(input);
        input.ledger().received().stream()
                .collect(Collectors.groupingBy(ReceivedMandate::client))
                .forEach((client, mandates) -> add(
                        client,
                        true,
                        mandates.stream().map(ReceivedMandate::mandate).toList()));
    }

    /**
     * A mandate's end.
     *
     * @param holding the mandate
     * @param holder the person's number or the client's identifier
     * @param ofClient whether a client gave it
     */
    record Ending(Holding holding, String holder, boolean ofClient) {
        private static final Comparator<Ending> ORDER = comparing(
                        (Ending ending) -> ending.holding().to())
                .thenComparing(Ending::ofClient, Comparator.reverseOrder())
                .thenComparing(Ending::holder)
                .thenComparing(ending -> ending.holding().theme().written())
                .thenComparing(ending -> ending.holding().type())
                .thenComparing(ending -> ending.holding().from())
                .thenComparing(
                        ending -> String.join(",", ending.holding().specifiers().values()))
                .thenComparing(ending -> ending.holding().assignor().key());
    }

    /** What ends in a month: all of it counted, the first of it kept. */
    static final class Month {
        private final NavigableSet<Ending> kept = new TreeSet<>(Ending.ORDER);
        private int own;
        private int clients;

        private void add(Ending ending) {
            if (ending.ofClient()) {
                clients++;
            } else {
                own++;
            }
            kept.add(ending);
            if (kept.size() > KEPT) {
                kept.pollLast();
            }
        }

        List<Ending> kept() {
            return List.copyOf(kept);
        }

        int own() {
            return own;
        }

        int clients() {
            return clients;
        }
    }

    private void addPeople(ReportInput input) {
        Set<String> left = input.people().stream()
                .filter(person -> person.status() == Status.LEFT)
                .map(person -> person.employeeNo())
                .collect(Collectors.toSet());
        for (Person person : input.roster().people()) {
            if (!left.contains(person.number())) {
                add(person.number(), false, input.ledger().holdingsOf(person));
            }
        }
    }

    private void add(String holder, boolean ofClient, List<Holding> holdings) {
        for (Holding holding : holdings) {
            if (ends(holding) && holdings.stream().noneMatch(other -> goesOn(holding, other))) {
                Objects.requireNonNull(months.get(YearMonth.from(holding.to())))
                        .add(new Ending(holding, holder, ofClient));
            }
        }
    }

    private boolean ends(Holding holding) {
        return usable(holding) && !holding.to().isBefore(first) && !holding.to().isAfter(last);
    }

    private static boolean usable(Holding holding) {
        MandateState state = holding.state();
        return !holding.impossible() && state != MandateState.UNCONFIRMED && (state == null || !OVER.contains(state));
    }

    private static boolean goesOn(Holding ending, Holding other) {
        return usable(other)
                && other.to().isAfter(ending.to())
                && !other.from().isAfter(ending.to().plusDays(1))
                && other.type() == ending.type()
                && other.theme().key().equals(ending.theme().key())
                && other.assignor().key().equals(ending.assignor().key())
                && other.specifiers().equals(ending.specifiers());
    }

    Map<YearMonth, Month> months() {
        return months;
    }
}
