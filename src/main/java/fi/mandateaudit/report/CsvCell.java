package fi.mandateaudit.report;

/** Makes a text harmless to spreadsheets: none of them runs it as a formula, and it stays on one line. */
final class CsvCell {
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB\uFF02\uFF07`\u00B4";

    private static final char MARK = '\'';
    private static final char COMMA = ',';

    private CsvCell() {}

    static String harmless(String text) {
        return isFormula(text, 0) || hasFormulaBehindComma(text) || hasControl(text) ? madeHarmless(text) : text;
    }

    private static String madeHarmless(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        if (isFormula(text, 0)) {
            cell.append(MARK);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cell.append(isControl(c) ? ' ' : c);
            if (c == COMMA && isFormulaBehind(text, i)) {
                cell.append(MARK);
            }
        }
        return cell.toString();
    }

    private static boolean hasFormulaBehindComma(String text) {
        for (int comma = text.indexOf(COMMA); comma >= 0; comma = text.indexOf(COMMA, comma + 1)) {
            if (isFormulaBehind(text, comma)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever opens the file with commas cuts here. */
    private static boolean isFormulaBehind(String text, int comma) {
        return isFormula(text, comma + 1) && text.charAt(comma + 1) != MARK;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell that begins at a place of a text would run. */
    private static boolean isFormula(String text, int beginning) {
        if (beginning < text.length() && isControl(text.charAt(beginning))) {
            return true;
        }
        int start = beginning;
        while (start < text.length() && isPassedOver(text.charAt(start))) {
            start++;
        }
        return start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isPassedOver(char c) {
        return isControl(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || QUOTES.indexOf(c) >= 0;
    }

    private static boolean isControl(char c) {
        return c < ' ' || c >= '\u007F' && (c <= '\u009F' || c == '\u2028' || c == '\u2029');
    }
}
