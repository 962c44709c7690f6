package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import java.io.PrintStream;

/** Where the program speaks: results on one stream, errors and progress on the other; never an identity code. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String text) {
        out.println(Redaction.blank(text));
    }

    void tell(String line) {
        err.println(Redaction.blank(line));
    }
}
