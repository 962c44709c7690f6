package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.MatchMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the holdings of somebody from their rows, anew each time: rows take a fraction of the memory.
 *
 * @param groups the rows by their holders
 * @param legend what the numbers of rows stand for
 */
record Holdings(RowGroups groups, Legend legend) {

    /**
     * Somebody as the rows name them.
     *
     * @param holder the holder of the rows
     * @param method how the person was found, or null if there is none
     */
    record Part(int holder, @Nullable MatchMethod method) {}

    /** The holdings of everybody who turned out to be one, each once, in the order of their contents. */
    List<Holding> of(List<Part> parts) {
        TreeMap<HoldingKey, HoldingDraft> drafts = new TreeMap<>(HoldingKey.ORDER);
        for (Part part : parts) {
            groups.of(part.holder()).forEach(row -> add(row, part.method(), drafts));
        }
        List<Holding> holdings = new ArrayList<>(drafts.size());
        drafts.forEach((key, draft) -> holdings.add(draft.holding(key)));
        return List.copyOf(holdings);
    }

    private void add(int row, @Nullable MatchMethod method, TreeMap<HoldingKey, HoldingDraft> drafts) {
        RowTable table = groups.table();
        Traits traits = Traits.of(table.traits(row));
        for (int theme : legend.themes().get(table.theme(row))) {
            HoldingKey key = new HoldingKey(
                    theme,
                    traits.type(),
                    legend.assignors().rank(table.grantor(row)),
                    legend.specifiers().rank(table.specifiers(row)),
                    table.from(row),
                    table.to(row),
                    traits.impossible());
            drafts.computeIfAbsent(key, absent -> draft(theme, row))
                    .add(legend.place(table, row), traits.state(), method);
        }
    }

    private HoldingDraft draft(int theme, int row) {
        return new HoldingDraft(
                legend.themesInOrder().get(theme),
                legend.assignors().value(groups.table().grantor(row)),
                legend.specifiers().value(groups.table().specifiers(row)));
    }
}
