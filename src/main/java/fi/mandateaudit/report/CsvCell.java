package fi.mandateaudit.report;

/** Makes a text harmless to spreadsheets: none of them runs it as a formula, and it stays on one line. */
final class CsvCell {
    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB\uFF02\uFF07`\u00B4";

    private CsvCell() {}

    static String harmless(String text) {
        return isFormula(text) || hasControl(text) ? madeHarmless(text) : text;
    }

    private static String madeHarmless(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        if (isFormula(text)) {
            cell.append('\'');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cell.append(isControl(c) ? ' ' : c);
        }
        return cell.toString();
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormula(String text) {
        if (!text.isEmpty() && isControl(text.charAt(0))) {
            return true;
        }
        int start = 0;
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
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
