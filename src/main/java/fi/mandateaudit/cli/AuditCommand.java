package fi.mandateaudit.cli;

import fi.mandateaudit.job.AuditRuns;
import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.MetricsFile;
import fi.mandateaudit.job.Outcome;
import java.time.Clock;

/** Reads, audits, remembers, reports. */
record AuditCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        Pace pace = Pace.of(configuration.conduct().quiet(), console.redraws());
        try (Voice voice = new Voice(console, pace, clock).start()) {
            WatchedRun watched = new WatchedRun(MetricsFile.of(configuration), console, clock);
            Outcome outcome = watched.of(() -> new AuditRuns(voice).run(configuration));
            console.say(new LastLine(outcome).toString());
            return outcome.exitCode();
        }
    }
}
