package fi.mandateaudit.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text by the grammar of RFC 4180 as a regular expression: slow, short, and nothing in common with the cutter. */
final class Reference {
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_BREAKS = 99;
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final Pattern field;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A record.
     *
     * @param line the line on which it begins, from 1
     * @param lines how many lines it has, or costs
     * @param fields its fields, or null if it breaks the grammar
     */
    record Row(int line, int lines, @Nullable List<String> fields) {
        boolean isBlank() {
            return fields != null
                    && fields.stream().allMatch(cell -> Original.tidy(cell).isEmpty());
        }
    }

    private Reference(String text, char delimiter) {
        this.text = text;
        String end = "(?=[" + Pattern.quote(String.valueOf(delimiter)) + "\r\n]|\\z)";
        String plain = "[^\"" + Pattern.quote(String.valueOf(delimiter)) + "\r\n]*+";
        field = Pattern.compile("(?:\"((?:[^\"]++|\"\")*+)\"|(" + plain + "))" + end);
    }

    static List<Row> rows(String text, char delimiter) {
        Reference reference = new Reference(text, delimiter);
        int at = 0;
        int line = 1;
        while (at < text.length()) {
            int next = reference.row(at, line, delimiter);
            line += breaks(text.substring(at, next));
            at = next;
        }
        return reference.rows;
    }

    /** Reads the record that begins here, and says where the next one does. */
    private int row(int begin, int line, char delimiter) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = field.matcher(text);
        int at = begin;
        while (true) {
            matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
            boolean fits = matcher.lookingAt() && isBearable(matcher.group());
            if (!fits) {
                int end = afterLine(at);
                rows.add(new Row(line, breaks(text.substring(begin, at)) + 1, null));
                return end;
            }
            fields.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\"\"", "\""));
            at = matcher.end();
            if (at == text.length() || text.charAt(at) != delimiter) {
                rows.add(new Row(line, breaks(text.substring(begin, at)) + 1, List.copyOf(fields)));
                return afterLine(at);
            }
            at++;
        }
    }

    private static boolean isBearable(String field) {
        return field.length() <= LONGEST_FIELD && breaks(field) <= MOST_BREAKS;
    }

    private int afterLine(int at) {
        Matcher end = BREAK.matcher(text);
        return end.find(at) ? end.end() : text.length();
    }

    static int breaks(String text) {
        return (int) BREAK.matcher(text).results().count();
    }
}
