package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.io.PrintStream;

/**
 * Where the program speaks: results on one stream, errors and progress on the other; never an identity code, and nothing
 * that a terminal would obey.
 */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopped;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println(shown(line));
    }

    /** Says a text of the program's own, on as many lines as it has. */
    void explain(String text) {
        text.lines().forEach(this::say);
    }

    void tell(String line) {
        if (!stopped) {
            err.println(shown(line));
        }
    }

    private static String shown(String line) {
        return Visible.line(Redaction.blank(line));
    }

    /** From now on nothing is told: what fails while the process is being stopped is no failure. */
    void hush() {
        stopped = true;
    }
}
