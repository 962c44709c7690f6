package fi.mandateaudit.history;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a run knows of its people, requirements and mandates, as asked about a finding that it does not find. */
final class Today {
    private final Circumstances circumstances;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, PersonOutcome> outcomes = new HashMap<>();
    private final Set<List<String>> links = new HashSet<>();
    private final Set<List<String>> unjudgedLinks = new HashSet<>();
    private final Set<String> withoutClients;

    Today(
            Circumstances circumstances,
            List<Vanished> vanished,
            List<NotEvaluated> notEvaluated,
            Set<String> withoutClients) {
        this.circumstances = circumstances;
        this.withoutClients = withoutClients;
        circumstances.people().forEach(standing -> standing.numbers()
                .forEach(number -> standings.put(number, standing)));
        vanished.forEach(each -> asked.add(each.employeeNo()));
        notEvaluated.stream()
                .filter(each -> each.employeeNo().isEmpty())
                .forEach(each -> unjudgedLinks.add(List.of(each.theme(), each.onBehalfOf())));
    }

    /** Takes how things stand for a person; of those whom nobody will ask about, only whom they act for. */
    void add(PersonOutcome person) {
        if (asked.contains(person.employeeNo())) {
            outcomes.put(person.employeeNo(), person);
        }
        person.requirements().forEach(each -> links.add(List.of(each.themeId(), each.onBehalfOf())));
    }

    Optional<Standing> standing(String employeeNo) {
        return Optional.ofNullable(standings.get(employeeNo));
    }

    boolean isGone(String employeeNo) {
        return standing(employeeNo).map(Standing::gone).orElse(true);
    }

    boolean isSomebodyAbsent(Vanished vanished) {
        return vanished.people().stream().anyMatch(number -> !standings.containsKey(number));
    }

    boolean isSomebodyUnjudged(Vanished vanished) {
        return vanished.people().stream()
                .flatMap(number -> standing(number).stream())
                .anyMatch(standing -> !standing.judged());
    }

    boolean isSomebodyWithoutClients(Vanished vanished) {
        return vanished.people().stream().anyMatch(withoutClients::contains);
    }

    /** Whether what the finding misses is still required, of the person or of the client. */
    boolean isRequired(Vanished vanished) {
        if (vanished.isOfChain()) {
            return links.contains(
                    List.of(vanished.concern().themeKey(), vanished.concern().onBehalfOf()));
        }
        return vanished.isOfRequirement() && requirements(vanished).findAny().isPresent();
    }

    boolean isSatisfied(Vanished vanished) {
        return vanished.isOfRequirement() && requirements(vanished).anyMatch(each -> each.result() == Result.SATISFIED);
    }

    boolean isUnjudged(Vanished vanished) {
        if (vanished.isOfChain()) {
            return unjudgedLinks.contains(
                    List.of(vanished.concern().theme(), vanished.concern().onBehalfOf()));
        }
        return vanished.isOfRequirement()
                && requirements(vanished).anyMatch(each -> each.result() == Result.NOT_EVALUATED);
    }

    boolean isListed(Vanished vanished) {
        return circumstances.listed().test(Listed.of(vanished.finding()));
    }

    private Stream<RequirementOutcome> requirements(Vanished vanished) {
        PersonOutcome outcome = outcomes.get(vanished.employeeNo());
        return outcome == null
                ? Stream.of()
                : outcome.requirements().stream()
                        .filter(each -> each.themeId().equals(vanished.concern().themeKey()))
                        .filter(each ->
                                each.onBehalfOf().equals(vanished.concern().onBehalfOf()))
                        .filter(each -> each.workplace()
                                .equals(vanished.finding().required().specifier()));
    }
}
