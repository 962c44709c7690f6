package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which of the active people hold the right to grant which theme today. */
final class Grantors {
    private final Map<Right, TreeSet<String>> holders = new HashMap<>();

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

    /** Employee numbers in order. */
    List<String> of(String themeKey, MandateType type) {
        return List.copyOf(holders.getOrDefault(new Right(themeKey, type), new TreeSet<>()));
    }
}
