package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which of the active people hold the right to grant which theme today. */
final class Grantors {
    private final Map<Right, TreeSet<String>> holders = new HashMap<>();
    private final Map<Right, List<String>> inOrder = new ConcurrentHashMap<>();

    private record Right(String themeKey, MandateType type) {}

    void add(String employeeNo, Holding holding, LocalDate day) {
        boolean counts = holding.type().isRightToGrant()
                && !holding.impossible()
                && holding.assignor().own()
                && Condition.isValid(holding, day);
        if (counts) {
            holders.computeIfAbsent(new Right(holding.theme().key(), holding.type()), right -> new TreeSet<>())
                    .add(employeeNo);
        }
    }

    void addAll(Grantors other) {
        other.holders.forEach((right, numbers) ->
                holders.computeIfAbsent(right, key -> new TreeSet<>()).addAll(numbers));
    }

    /** Employee numbers in order, the same list whenever it is asked for; to be asked once all are added. */
    List<String> of(String themeKey, MandateType type) {
        return inOrder.computeIfAbsent(
                new Right(themeKey, type), right -> List.copyOf(holders.getOrDefault(right, new TreeSet<>())));
    }
}
