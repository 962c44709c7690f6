package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Owner;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The people and what happens next with each, by employee number. */
final class PersonLines {
    private final Material material;
    private final Words words;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, Set<Because>> ofPeople = new HashMap<>();
    private final Map<String, Set<Because>> ofLinks = new HashMap<>();

    /**
     * Makes the lines.
     *
     * @param material what the report is made of
     * @param sorted its findings in the order of work
     */
    PersonLines(Material material, List<StatedFinding> sorted) {
        this.material = material;
        this.words = material.words();
        material.input().notEvaluated().forEach(this::add);
        sorted.stream().filter(stated -> stated.state() != State.RESOLVED).forEach(stated -> add(stated.finding()));
    }

    private void add(NotEvaluated unjudged) {
        boolean link = unjudged.employeeNo().isEmpty();
        (link ? ofLinks : ofPeople)
                .computeIfAbsent(link ? unjudged.onBehalfOf() : unjudged.employeeNo(), key -> new TreeSet<>())
                .add(unjudged.because());
    }

    private void add(Finding finding) {
        Set<String> concerned = new LinkedHashSet<>();
        concerned.add(finding.concern().employeeNo());
        // A client's broken link keeps its people from working; they stand in the evidence alone.
        if (finding.code().owner() == Owner.CLIENT) {
            concerned.addAll(finding.evidence().people());
        }
        concerned.remove("");
        concerned.forEach(number ->
                findings.computeIfAbsent(number, key -> new ArrayList<>()).add(finding));
    }

    List<PersonLine> all() {
        return material.input().people().stream()
                .sorted(comparing(PersonOutcome::employeeNo))
                .map(this::line)
                .toList();
    }

    private PersonLine line(PersonOutcome outcome) {
        List<Finding> own = findings.getOrDefault(outcome.employeeNo(), List.of());
        String next = own.isEmpty() ? base(outcome) : base(outcome) + " " + gravest(own);
        return new PersonLine(outcome, own.size(), next);
    }

    private String base(PersonOutcome outcome) {
        if (outcome.status() == Status.NOT_EVALUATED) {
            String because = because(outcome);
            return because.isEmpty()
                    ? words.text("next.NOT_EVALUATED")
                    : words.text("next.NOT_EVALUATED.because", Map.of("because", because));
        }
        String firstDay =
                material.names().firstDay(outcome.employeeNo()).map(words::day).orElse("");
        return words.text("next." + outcome.status(), Map.of("firstDay", firstDay));
    }

    private String because(PersonOutcome outcome) {
        Set<Because> reasons = new TreeSet<>(ofPeople.getOrDefault(outcome.employeeNo(), Set.of()));
        outcome.requirements().stream()
                .map(RequirementOutcome::onBehalfOf)
                .filter(client -> !client.isEmpty())
                .forEach(client -> {
                    reasons.addAll(ofLinks.getOrDefault(client, Set.of()));
                    reasons.addAll(ofLinks.getOrDefault("", Set.of()));
                });
        return reasons.stream().map(words::of).collect(Collectors.joining("; "));
    }

    private String gravest(List<Finding> own) {
        Finding first = own.get(0);
        String theme = material.policy().inWords(first.concern().theme());
        return words.text(
                "next.finding",
                Map.of(
                        "n", Integer.toString(own.size()),
                        "label", words.of(first.code()),
                        "theme", theme.isEmpty() ? "" : words.text("clause.about", Map.of("theme", theme)),
                        "action", words.of(first.action()),
                        "owner", words.of(first.code().owner())));
    }
}
