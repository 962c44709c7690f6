package fi.mandateaudit.audit;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** For which clients, and in which themes, some active person can act. */
final class Reach {
    private static final String EVERY_CLIENT = "";

    private final Map<String, Set<String>> clientsByTheme = new HashMap<>();

    void add(Holding holding, LocalDate day) {
        boolean counts = holding.type() == MandateType.REPRESENT
                && !holding.impossible()
                && holding.assignor().own()
                && Condition.isValid(holding, day);
        if (counts) {
            Set<String> clients = clientsByTheme.computeIfAbsent(holding.theme().key(), key -> new HashSet<>());
            if (holding.specifiers().clients().isEmpty()) {
                clients.add(EVERY_CLIENT);
            } else {
                clients.addAll(holding.specifiers().clients());
            }
        }
    }

    void addAll(Reach other) {
        other.clientsByTheme.forEach((theme, clients) ->
                clientsByTheme.computeIfAbsent(theme, key -> new HashSet<>()).addAll(clients));
    }

    boolean includes(String themeKey, String client) {
        Set<String> clients = clientsByTheme.getOrDefault(themeKey, Set.of());
        return clients.contains(EVERY_CLIENT) || clients.contains(client);
    }
}
