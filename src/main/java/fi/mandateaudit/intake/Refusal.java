package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.nio.file.Path;

/** Words the refusal of one file. */
final class Refusal {
    private static final int LONGEST_QUOTATION = 120;

    private final String file;

    Refusal(Path path) {
        file = Visible.line(String.valueOf(path.getFileName()));
    }

    InputRefused at(int line, String expected, String found) {
        return new InputRefused(file + ":" + line + ": expected " + expected + ", found " + found);
    }

    InputRefused noRows() {
        return new InputRefused(file + ": expected rows under the headings, found no rows");
    }

    InputRefused changed() {
        return new InputRefused(
                file + ": expected the file as it was recognised, found that it changed while it was read");
    }

    InputRefused gone() {
        return new InputRefused(file + ": expected the file that was recognised, found that it is gone");
    }

    /** A heading or label of the file, fit for a message. */
    static String quote(String text) {
        String shown = Redaction.blank(Folding.tidy(text));
        String cut = shown.length() > LONGEST_QUOTATION ? shown.substring(0, LONGEST_QUOTATION) + "…" : shown;
        return '"' + Visible.line(cut.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
