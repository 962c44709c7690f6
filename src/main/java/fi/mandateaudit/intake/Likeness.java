package fi.mandateaudit.intake;

import java.util.Arrays;

/** How alike two texts are, for advice on misspelt names. */
public final class Likeness {
    private Likeness() {}

    /**
     * Compares two folded texts.
     *
     * @param one a text
     * @param other a text
     * @return 1 − Levenshtein distance / length of the longer, from 0 to 1; two empty texts are alike
     */
    public static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
    }

    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        Arrays.setAll(costs, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[other.length()];
    }
}
