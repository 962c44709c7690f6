package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.MatchMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of everybody who turned out to be one holder, and the holdings that they make. */
final class Holder {
    private final List<Part> parts = new ArrayList<>(1);

    private record Part(Assignee assignee, List<MandateRow> rows, @Nullable MatchMethod method) {}

    void add(Assignee assignee, List<MandateRow> rows, @Nullable MatchMethod method) {
        parts.add(new Part(assignee, rows, method));
    }

    List<Assignee> assignees() {
        return parts.stream().map(Part::assignee).toList();
    }

    /**
     * The holdings, each once, in the order of their contents; rows that say nothing new are told apart.
     *
     * <p>The rows are let go: a million of them fill the memory once, but not beside their holdings.
     */
    List<Holding> holdings(Spellings spellings, RowClasses classes) {
        TreeMap<HoldingKey, HoldingDraft> drafts = new TreeMap<>(HoldingKey.ORDER);
        for (Part part : parts) {
            classes.classify(part.rows());
            part.rows().forEach(row -> row.content().themes().forEach(theme -> drafts.computeIfAbsent(
                            HoldingKey.of(theme, row.content()), key -> new HoldingDraft())
                    .add(row, part.method())));
            part.rows().clear();
        }
        List<Holding> holdings = new ArrayList<>(drafts.size());
        drafts.forEach((key, draft) ->
                holdings.add(draft.holding(key, spellings.theme(key.theme()), spellings.assignor(key.grantor()))));
        return List.copyOf(holdings);
    }
}
