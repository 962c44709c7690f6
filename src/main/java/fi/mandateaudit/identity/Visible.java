package fi.mandateaudit.identity;

import java.util.Locale;

/** Shows what a console or an editor would obey: controls, line breaks, and what turns the direction of writing. */
public final class Visible {
    private Visible() {}

    /**
     * Makes a text fit for one line that is read by a person.
     *
     * @param text any text
     * @return the text, each such character written as <code>&#92;u001B</code>
     */
    public static String line(String text) {
        return hasObeyed(text) ? shown(text) : text;
    }

    private static boolean hasObeyed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.chars()
                .forEach(c ->
                        shown.append(isObeyed(c) ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c)));
        return shown.toString();
    }

    private static boolean isObeyed(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
