package fi.mandateaudit.cli;

import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.PublishedRuns;
import java.time.Clock;

/** Lists the runs that were published. */
record HistoryCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        new HistoryText(
                        new PublishedRuns(configuration).all(),
                        configuration.output().language())
                .lines()
                .forEach(console::say);
        return ExitCode.CLEAN;
    }
}
