package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.RowClass;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rows of somebody without a person of their own add up to. */
final class StrayDraft {
    private final Holder rows = new Holder();
    private final TreeMap<String, Person> candidates = new TreeMap<>();
    private @Nullable MatchMethod method;

    void add(Assignee assignee, List<MandateRow> said, Match match) {
        rows.add(assignee, said, null);
        if (match instanceof Match.Ambiguous ambiguous) {
            ambiguous.candidates().forEach(person -> candidates.put(person.number(), person));
            if (method == null || ambiguous.method().compareTo(method) < 0) {
                method = ambiguous.method();
            }
        }
    }

    Holder rows() {
        return rows;
    }

    RowClass rowClass() {
        return method == null ? RowClass.UNMATCHED : RowClass.AMBIGUOUS;
    }

    StrayHolder holder(List<Holding> holdings) {
        Match match =
                method == null ? new Match.Unknown() : new Match.Ambiguous(List.copyOf(candidates.values()), method);
        return new StrayHolder(together(), match, holdings);
    }

    private Assignee together() {
        List<Assignee> all = rows.assignees();
        PartyId id = all.stream()
                .map(Assignee::id)
                .filter(Objects::nonNull)
                .min(PartyId.order())
                .orElse(null);
        LocalDate birthDate = all.stream()
                .map(Assignee::birthDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Assignee(id, First.of(all, Assignee::employeeNo), birthDate, First.of(all, Assignee::name));
    }
}
