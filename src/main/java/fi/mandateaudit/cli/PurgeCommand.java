package fi.mandateaudit.cli;

import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.Notation;
import fi.mandateaudit.job.PublishedRuns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Forgets runs and findings before a day. */
record PurgeCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        LocalDate before = Notation.day(call.value(CommandOption.BEFORE).orElseThrow());
        int forgotten = new PublishedRuns(configuration).purge(before, call.has(CommandOption.REPORTS));
        console.say(String.format(Locale.ROOT, "%d runs before %s forgotten", forgotten, before));
        return ExitCode.CLEAN;
    }
}
