package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import java.io.PrintStream;

/** Where the program speaks: results on one stream, errors and progress on the other; never an identity code. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean stopped;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String text) {
        out.println(Redaction.blank(text));
    }

    void tell(String line) {
        if (!stopped) {
            err.println(Redaction.blank(line));
        }
    }

    /** From now on nothing is told: what fails while the process is being stopped is no failure. */
    void hush() {
        stopped = true;
    }
}
