package fi.mandateaudit.mandate;

import fi.mandateaudit.roster.MatchMethod;
import java.util.ArrayList;
import java.util.List;
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

    /** One theme of one row. */
    private record Line(HoldingKey key, int row, @Nullable MatchMethod method) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return key.compareTo(other.key);
        }
    }

    /** The holdings of everybody who turned out to be one, each once, in the order of their contents. */
    List<Holding> of(List<Part> parts) {
        List<Line> lines = new ArrayList<>();
        for (Part part : parts) {
            groups.of(part.holder()).forEach(row -> add(row, part.method(), lines));
        }
        lines.sort(null);
        List<Holding> holdings = new ArrayList<>(lines.size());
        for (int first = 0; first < lines.size(); ) {
            int end = first + 1;
            while (end < lines.size() && lines.get(end).compareTo(lines.get(first)) == 0) {
                end++;
            }
            holdings.add(holding(lines.subList(first, end)));
            first = end;
        }
        return List.copyOf(holdings);
    }

    private void add(int row, @Nullable MatchMethod method, List<Line> lines) {
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
            lines.add(new Line(key, row, method));
        }
    }

    /** The mandate that some lines say. */
    private Holding holding(List<Line> same) {
        RowTable table = groups.table();
        Line first = same.get(0);
        HoldingDraft draft = new HoldingDraft(
                legend.themesInOrder().get(first.key().theme()),
                legend.assignors().value(table.grantor(first.row())),
                legend.specifiers().value(table.specifiers(first.row())));
        for (Line line : same) {
            draft.add(
                    legend.place(table, line.row()),
                    Traits.of(table.traits(line.row())).state(),
                    line.method());
        }
        return draft.holding(first.key());
    }
}
