package fi.mandateaudit.cli;

import fi.mandateaudit.job.StepCount;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a step is, on one line.
 *
 * @param step the step
 */
record StepLine(StepCount step) {
    private static final int WHOLE = 100;

    /** While it goes on. */
    String going(Duration since) {
        return String.format(Locale.ROOT, "%s%s, %d s", step.name(), done(), since.toSeconds());
    }

    private String done() {
        long done = step.done();
        long all = step.all();
        if (all > 0) {
            return String.format(Locale.ROOT, ": %,d of %,d (%d %%)", done, all, done * WHOLE / all);
        }
        return count(done);
    }

    /** When it has ended. */
    String ended() {
        return step.name() + count(step.done());
    }

    private static String count(long done) {
        return done > 0 ? String.format(Locale.ROOT, ": %,d", done) : "";
    }
}
