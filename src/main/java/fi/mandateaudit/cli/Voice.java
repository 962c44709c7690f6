package fi.mandateaudit.cli;

import fi.mandateaudit.job.RunVoice;
import fi.mandateaudit.job.StepCount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** A run's voice on the console. It looks at the step from a thread of its own, so that no step waits for it. */
final class Voice implements RunVoice, AutoCloseable {
    private final Console console;
    private final Pace pace;
    private final Clock clock;
    private final Timer timer = new Timer("progress", true);
    private @Nullable StepCount going;
    private Instant begun = Instant.EPOCH;

    Voice(Console console, Pace pace, Clock clock) {
        this.console = console;
        this.pace = pace;
        this.clock = clock;
    }

    /** Begins to tell how far the run is. */
    Voice start() {
        if (pace != Pace.QUIET) {
            long interval = pace.interval().toMillis();
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            look();
                        }
                    },
                    interval,
                    interval);
        }
        return this;
    }

    /** Tells how far the step is. */
    synchronized void look() {
        if (going == null || pace == Pace.QUIET) {
            return;
        }
        String line = new StepLine(going).going(Duration.between(begun, clock.instant()));
        if (pace == Pace.TERMINAL) {
            console.draw(line);
        } else {
            console.tell(line);
        }
    }

    @Override
    public synchronized void begins(StepCount step) {
        going = step;
        begun = clock.instant();
        if (pace == Pace.TERMINAL) {
            look();
        }
    }

    @Override
    public synchronized void ends(StepCount step) {
        going = null;
        if (pace != Pace.QUIET) {
            console.tell(new StepLine(step).ended());
        }
    }

    @Override
    public void result(String line) {
        console.say(line);
    }

    @Override
    public void warning(String line) {
        console.tell(line);
    }

    @Override
    public synchronized void close() {
        timer.cancel();
        going = null;
        console.wipe();
    }
}
