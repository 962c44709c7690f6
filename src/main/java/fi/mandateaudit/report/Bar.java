package fi.mandateaudit.report;

import fi.mandateaudit.report.page.Charts.Count;
import fi.mandateaudit.report.page.Charts.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Lays counts end to end. */
final class Bar {
    private static final long LENGTH = 1_000;

    private Bar() {}

    /**
     * A bar.
     *
     * @param counts its parts, in order
     * @param whole how many fill it
     * @return the parts that are not empty
     */
    static List<Piece> of(List<Count> counts, int whole) {
        List<Piece> pieces = new ArrayList<>();
        long sum = 0;
        for (Count count : counts) {
            int from = (int) (LENGTH * sum / Math.max(whole, 1));
            sum += count.number();
            int to = (int) (LENGTH * sum / Math.max(whole, 1));
            if (count.number() > 0) {
                pieces.add(new Piece(count.kind(), from, Math.max(to - from, 1)));
            }
        }
        return pieces;
    }

    static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /** Counts in the words of a language. */
    static <E extends Enum<E>> List<Count> counts(Map<E, Integer> counts, Function<E, String> label) {
        return counts.entrySet().stream()
                .map(entry -> new Count(kind(entry.getKey()), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The style sheet's word for a constant. */
    static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
