package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.io.PrintStream;

/**
 * Where the program speaks: results on one stream, errors and progress on the other; never an identity code, and nothing
 * that a terminal would obey.
 */
final class Console {
    private static final String REDRAW = "\r";
    private static final String CLEAR_TO_END_OF_LINE = "\u001B[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean redraws;
    private volatile boolean stopped;
    private boolean drawn;

    /**
     * Makes a console.
     *
     * @param out for results
     * @param err for everything else
     * @param redraws whether a line of {@code err} can be drawn again in its place
     */
    Console(PrintStream out, PrintStream err, boolean redraws) {
        this.out = out;
        this.err = err;
        this.redraws = redraws;
    }

    boolean redraws() {
        return redraws;
    }

    synchronized void say(String line) {
        wipe();
        out.println(shown(line));
    }

    /** Says a text of the program's own, on as many lines as it has. */
    void explain(String text) {
        text.lines().forEach(this::say);
    }

    synchronized void tell(String line) {
        if (!stopped) {
            wipe();
            err.println(shown(line));
        }
    }

    /** Draws a line that stays until something else is said. */
    synchronized void draw(String line) {
        if (!stopped) {
            err.print(REDRAW + shown(line) + CLEAR_TO_END_OF_LINE);
            err.flush();
            drawn = true;
        }
    }

    /** Takes away what was drawn. */
    synchronized void wipe() {
        if (drawn) {
            err.print(REDRAW + CLEAR_TO_END_OF_LINE);
            err.flush();
            drawn = false;
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
