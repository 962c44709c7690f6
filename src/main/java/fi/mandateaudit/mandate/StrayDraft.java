package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody without a person of their own, whom rows may name in several ways. */
final class StrayDraft {
    private final List<Assignee> assignees = new ArrayList<>(1);
    private final List<Holdings.Part> parts = new ArrayList<>(1);
    private List<Person> candidates = List.of();
    private @Nullable MatchMethod method;
    private Match nobody = new Match.Unknown();

    void add(Assignee assignee, int holder, Match match) {
        assignees.add(assignee);
        parts.add(new Holdings.Part(holder, match instanceof Match.Former former ? former.method() : null));
        if (match instanceof Match.Former) {
            nobody = match;
        }
        if (match instanceof Match.Ambiguous ambiguous) {
            candidates = together(candidates, ambiguous.candidates());
            if (method == null || ambiguous.method().compareTo(method) < 0) {
                method = ambiguous.method();
            }
        }
    }

    List<Holdings.Part> parts() {
        return parts;
    }

    RowClass rowClass() {
        return method == null ? RowClass.UNMATCHED : RowClass.AMBIGUOUS;
    }

    StrayHolder holder(List<Holding> holdings) {
        Match match = method == null ? nobody : new Match.Ambiguous(candidates, method);
        return new StrayHolder(together(), match, holdings);
    }

    private static List<Person> together(List<Person> some, List<Person> others) {
        if (some.isEmpty() || some.equals(others)) {
            return others;
        }
        TreeMap<String, Person> all = new TreeMap<>();
        some.forEach(person -> all.put(person.number(), person));
        others.forEach(person -> all.put(person.number(), person));
        return List.copyOf(all.values());
    }

    private Assignee together() {
        PartyId id = assignees.stream()
                .map(Assignee::id)
                .filter(Objects::nonNull)
                .min(PartyId.order())
                .orElse(null);
        LocalDate birthDate = assignees.stream()
                .map(Assignee::birthDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Assignee(
                id, First.of(assignees, Assignee::employeeNo), birthDate, First.of(assignees, Assignee::name));
    }
}
