package fi.mandateaudit.cli;

import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.MetricsFile;
import fi.mandateaudit.job.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A run whose figures are left for whoever watches the schedule. */
record WatchedRun(Optional<MetricsFile> metrics, Console console, Clock clock) {

    /** Runs; figures that cannot be left are no failure of the run. */
    Outcome of(Supplier<Outcome> audit) {
        Instant begun = clock.instant();
        try {
            Outcome outcome = audit.get();
            leave((file, ended) -> file.published(ended, Duration.between(begun, ended), outcome));
            return outcome;
        } catch (RuntimeException | Error e) {
            ExitCode code = Errors.codeOf(e);
            leave((file, ended) -> file.failed(ended, Duration.between(begun, ended), code));
            throw e;
        }
    }

    private void leave(Figures figures) {
        if (metrics.isEmpty()) {
            return;
        }
        try {
            figures.leave(metrics.get(), clock.instant());
        } catch (IOException e) {
            console.tell(ErrorLine.of(metrics.get().file() + ": expected a metrics file that can be written, found "
                    + e.getClass().getSimpleName()));
        }
    }

    /** What is left. */
    private interface Figures {
        void leave(MetricsFile file, Instant ended) throws IOException;
    }
}
