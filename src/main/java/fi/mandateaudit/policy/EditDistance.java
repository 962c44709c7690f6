package fi.mandateaudit.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** How many letters must be changed, added or dropped to make one text of another (Levenshtein). */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The distance of two texts, as far as it matters.
     *
     * @param one a text
     * @param other another
     * @param limit the largest distance of interest
     * @return the distance, or {@code limit + 1} for any that is larger
     */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            if (advance(row, one.charAt(line - 1), line, other) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[other.length()], limit + 1);
    }

    private static int advance(int[] row, char letter, int line, String other) {
        int diagonal = row[0];
        row[0] = line;
        int least = line;
        for (int column = 1; column < row.length; column++) {
            int substituted = diagonal + (letter == other.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(substituted, Math.min(row[column], row[column - 1]) + 1);
            least = Math.min(least, row[column]);
        }
        return least;
    }

    /**
     * The valid word that was probably meant.
     *
     * @param written what was written
     * @param valid what may be written
     * @return the nearest, if at most two letters, or a third of them, would have to change; capitals do not matter
     */
    static Optional<String> nearest(String written, Collection<String> valid) {
        int limit = Math.max(Math.min(2, written.length() / 2), written.length() / 3);
        return new TreeSet<>(valid)
                .stream()
                        .filter(word -> unlikeness(written, word, limit) <= limit)
                        .min(Comparator.comparingInt(word -> unlikeness(written, word, limit)));
    }

    private static int unlikeness(String written, String word, int limit) {
        return between(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), limit);
    }

    /**
     * What was written, with the valid word that was probably meant.
     *
     * @param written what was written
     * @param valid what may be written
     * @return for example {@code kelmuu (did you mean kelmu?)}
     */
    public static String didYouMean(String written, Collection<String> valid) {
        return written
                + nearest(written, valid)
                        .map(word -> " (did you mean " + word + "?)")
                        .orElse("");
    }
}
