package fi.mandateaudit.policy;

import fi.mandateaudit.identity.Folding;

/** Patterns with {@code *} at either end, compared as words are: NFC, case folded, blanks collapsed. */
final class Wildcard {
    private Wildcard() {}

    static boolean matches(String pattern, String text) {
        if (pattern.isEmpty()) {
            return true;
        }
        boolean openStart = pattern.startsWith("*");
        boolean openEnd = pattern.endsWith("*");
        String words = Folding.fold(pattern.replaceFirst("^\\*", "").replaceFirst("\\*$", ""));
        String folded = Folding.fold(text);
        if (openStart && openEnd) {
            return folded.contains(words);
        }
        if (openStart) {
            return folded.endsWith(words);
        }
        return openEnd ? folded.startsWith(words) : folded.equals(words);
    }
}
