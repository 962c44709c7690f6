package fi.mandateaudit.intake;

import java.util.Optional;

/**
 * Tells texts that a program damaged on their way: whoever took them as they stand would read something else than was
 * written. These are control characters, the replacement character, letters of UTF-8 that were taken for windows-1252 and
 * encoded once more ({@code Ã¤} for {@code ä}), and a spreadsheet's formula in the place of its text ({@code ="0012"}).
 */
final class Damage {
    private static final String FORMULA = "=\"";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char NEXT_LINE = '\u0085';
    /** What windows-1252 has at 80 to 9F; ISO-8859-1 has control characters there. */
    private static final String OF_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private Damage() {}

    /** The first damaged field of a record, in the order of {@link Field}. */
    static Optional<Field> of(SourceRecord record) {
        for (Field field : record.fields()) {
            if (isIn(record.text(field))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && (isControl(c) || c == REPLACEMENT || isEncodedTwice(text, i))) {
                return true;
            }
        }
        return text.startsWith(FORMULA);
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && !(c >= '\t' && c <= '\r') && c != NEXT_LINE;
    }

    private static boolean isEncodedTwice(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            // The first bytes of the two that make Latin letters and signs; nobody writes them before a sign.
            case 'Â', 'Ã' -> next >= '\u0080' && next <= '\u00BF' || OF_1252.indexOf(next) >= 0;
            case 'Å' -> next == '¡' || next == '½' || next == '¾';
            case 'â' -> next == '€' || next == '\u0080';
            case 'ï' -> next == '¿';
            default -> false;
        };
    }
}
