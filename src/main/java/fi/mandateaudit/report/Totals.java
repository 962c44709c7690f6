package fi.mandateaudit.report;

import static java.util.stream.Collectors.groupingBy;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.intake.RowCounts;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How many there are of everything that is counted. */
final class Totals {
    private final ReportInput input;

    Totals(ReportInput input) {
        this.input = input;
    }

    /** Every finding by its state. */
    Map<State, Integer> byState() {
        return count(State.class, input.findings(), StatedFinding::state);
    }

    /** Open findings by severity. */
    Map<Severity, Integer> bySeverity() {
        return count(Severity.class, open(), stated -> stated.finding().severity());
    }

    /** Open findings by code. */
    Map<Code, Integer> byCode() {
        return count(Code.class, open(), stated -> stated.finding().code());
    }

    /** Open findings by what to do, and by severity. */
    Map<Action, Map<Severity, Integer>> byAction() {
        Map<Action, List<StatedFinding>> open =
                open().stream().collect(groupingBy(stated -> stated.finding().action()));
        Map<Action, Map<Severity, Integer>> counts = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            counts.put(action, count(Severity.class, open.getOrDefault(action, List.of()), stated -> stated.finding()
                    .severity()));
        }
        return counts;
    }

    /** Findings that are new or back. */
    int fresh() {
        return byState().getOrDefault(State.NEW, 0) + byState().getOrDefault(State.REOPENED, 0);
    }

    Map<Status, Integer> people() {
        return count(Status.class, input.people(), person -> person.status());
    }

    int rows(ToIntFunction<RowCounts> part) {
        return input.inputs().stream()
                .mapToInt(file -> part.applyAsInt(file.counts()))
                .sum();
    }

    private Collection<StatedFinding> open() {
        return input.findings().stream().filter(FindingOrder::isOpen).toList();
    }

    /** Every constant with its number, zero too. */
    private static <E extends Enum<E>, T> Map<E, Integer> count(
            Class<E> type, Collection<T> items, Function<T, E> constant) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0);
        }
        items.forEach(item -> counts.merge(constant.apply(item), 1, Integer::sum));
        return counts;
    }
}
