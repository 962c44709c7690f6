package fi.mandateaudit.policy;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.roster.Alias;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code aliases.yml}. */
final class AliasesFile {
    private AliasesFile() {}

    static List<Alias> read(PolicyNode root) {
        Map<String, String> employees = new HashMap<>();
        List<Alias> aliases = new ArrayList<>();
        for (PolicyNode node : root.items("aliases")) {
            Alias alias = alias(node);
            aliases.add(alias);
            String assignee = words(node.text("assignee")) + "|" + alias.birthDate();
            String before = employees.putIfAbsent(assignee, alias.employeeNo());
            if (before != null && !before.equals(alias.employeeNo())) {
                node.child("employee")
                        .ifPresent(employee -> employee.reject(
                                before + ", as an earlier alias of the assignee says", alias.employeeNo()));
            }
        }
        return List.copyOf(aliases);
    }

    private static Alias alias(PolicyNode node) {
        Optional<LocalDate> birthDate = node.child("birth-date").flatMap(PolicyDay::read);
        return new Alias(PersonName.ofFullName(node.text("assignee")), birthDate.orElse(null), node.text("employee"));
    }

    /** A name whatever the order of its words: both orders mean the same assignee. */
    private static String words(String name) {
        return Stream.of(Folding.fold(name.replace(',', ' ')).split(" "))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
