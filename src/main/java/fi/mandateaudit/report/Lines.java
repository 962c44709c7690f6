package fi.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of 80 columns: longer texts go on in the next line, further in. */
final class Lines {
    private static final int COLUMNS = 80;
    private static final int HANGING = 2;

    private final List<String> lines = new ArrayList<>();

    void clear() {
        lines.clear();
    }

    void blank() {
        lines.add("");
    }

    void add(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent + HANGING));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
