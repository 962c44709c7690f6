package fi.mandateaudit.identity;

import java.text.Normalizer;
import java.util.Locale;

/** How words are made comparable: NFC, blanks collapsed, soft hyphens dropped, and case folded where asked. */
public final class Folding {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NEXT_LINE = '\u0085';
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char FIRST_MARK = '\u0300';

    private Folding() {}

    /**
     * Tidies a text without changing its words.
     *
     * @param text anything a cell may hold
     * @return the text in NFC, trimmed, each run of blanks (no-break and full-width ones too) as one space, without soft
     *     hyphens, characters without width and marks of direction
     */
    public static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder tidied = new StringBuilder(text.length());
        boolean blankBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || isInvisible(c)) {
                continue;
            }
            if (isBlank(c)) {
                blankBefore = !tidied.isEmpty();
                continue;
            }
            if (blankBefore) {
                tidied.append(' ');
                blankBefore = false;
            }
            tidied.append(c);
        }
        return Normalizer.normalize(tidied, Normalizer.Form.NFC);
    }

    // Nearly every cell is tidy already; without a look at the tables of Unicode that is sure of ASCII, and of letters
    // before the first mark that could join one (U+0300).
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean visible = c > ' ' && c <= '~' || c > NO_BREAK_SPACE && c < FIRST_MARK && c != SOFT_HYPHEN;
            if (!visible && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /**
     * The form in which two texts are compared.
     *
     * @param text anything a cell may hold
     * @return the tidied text, case folded independently of the machine's locale
     */
    public static String fold(String text) {
        // Upper case first: it makes ß and ẞ, or ſ and s, one; a mere lower case would not.
        String folded = tidy(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /**
     * Whether a character separates words or is nothing to see.
     *
     * @param c a character
     * @return true for white space of any kind, no-break spaces included
     */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /** Characters without width, and marks that turn the direction of writing: what is read has to be what is seen. */
    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == ARABIC_LETTER_MARK
                || c == '\uFEFF';
    }
}
