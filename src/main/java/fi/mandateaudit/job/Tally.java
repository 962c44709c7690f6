package fi.mandateaudit.job;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a published run counts.
 *
 * @param findings findings by severity and state; every pair is there
 * @param people people by status; every status is there
 * @param complete whether everything could be evaluated
 */
public record Tally(Map<Severity, Map<State, Integer>> findings, Map<Status, Integer> people, boolean complete) {

    static Tally of(List<StatedFinding> findings, Collection<Status> people, boolean complete) {
        Map<Severity, Map<State, Integer>> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            List<State> states = findings.stream()
                    .filter(stated -> stated.finding().severity() == severity)
                    .map(StatedFinding::state)
                    .toList();
            bySeverity.put(severity, count(State.class, states));
        }
        return new Tally(bySeverity, count(Status.class, people), complete);
    }

    private static <E extends Enum<E>> Map<E, Integer> count(Class<E> type, Collection<E> items) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0);
        }
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }
}
