package fi.mandateaudit.history;

import fi.mandateaudit.intake.InputKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of input that has suspiciously many rows more or fewer than in the last published run.
 *
 * @param kind the kind of input
 * @param before rows in the last published run
 * @param now rows now
 */
public record SizeChange(InputKind kind, int before, int now) {
    private static final int LEAST_ROWS = 20;
    private static final long HUNDRED = 100;

    /**
     * Holds the sizes of two runs against each other.
     *
     * @param before inputs of the last published run; a kind without rows there is not compared
     * @param now rows of each kind now; a kind that is absent has none
     * @param limitPercent the change in percent of the rows before that is still fine
     * @return every kind that changed by more than the limit and by at least 20 rows, in the order of the kinds
     */
    public static List<SizeChange> between(List<SeenInput> before, Map<InputKind, Integer> now, int limitPercent) {
        Map<InputKind, Integer> rows = new EnumMap<>(InputKind.class);
        before.forEach(input -> rows.merge(input.kind(), input.counts().rows(), Integer::sum));
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new SizeChange(entry.getKey(), entry.getValue(), now.getOrDefault(entry.getKey(), 0)))
                .filter(change -> change.isPast(limitPercent))
                .toList();
    }

    /**
     * The change in one sentence.
     *
     * @return what was expected and found, and how to insist
     */
    public String message() {
        long percent = Math.round((double) HUNDRED * difference() / before);
        return String.format(
                Locale.ROOT,
                "%s: expected about %d rows as in the last published run, found %d (%d rows or %d %% %s);"
                        + " if this is right, add --accept-size-change",
                kind.id(),
                before,
                now,
                difference(),
                percent,
                now < before ? "fewer" : "more");
    }

    private boolean isPast(int limitPercent) {
        return difference() >= LEAST_ROWS && HUNDRED * difference() > (long) limitPercent * before;
    }

    private int difference() {
        return Math.abs(now - before);
    }
}
