package fi.mandateaudit.cli;

import java.time.Duration;

/** How often progress is told. */
enum Pace {
    /** Never. */
    QUIET(Duration.ZERO),
    /** A line now and then, for somebody who reads it later. */
    LOG(Duration.ofSeconds(10)),
    /** A line that is drawn again and again, for somebody who waits. */
    TERMINAL(Duration.ofMillis(200));

    private final Duration interval;

    Pace(Duration interval) {
        this.interval = interval;
    }

    Duration interval() {
        return interval;
    }

    static Pace of(boolean quiet, boolean redraws) {
        if (quiet) {
            return QUIET;
        }
        return redraws ? TERMINAL : LOG;
    }
}
