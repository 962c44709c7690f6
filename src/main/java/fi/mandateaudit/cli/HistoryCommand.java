package fi.mandateaudit.cli;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.SeenInput;
import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.PublishedRuns;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists the runs that were published. */
record HistoryCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        new PublishedRuns(configuration).all().forEach(this::say);
        return ExitCode.CLEAN;
    }

    private void say(PublishedRun run, List<SeenInput> inputs) {
        String rows = inputs.stream()
                .map(input -> input.name() + " " + input.counts().rows())
                .collect(Collectors.joining(", "));
        console.say(String.format(
                Locale.ROOT,
                "run %d, %s: %d high, %d medium, %d low, %d info; %d new, %d resolved%s; rows: %s; %s",
                run.run(),
                run.key().auditDate(),
                run.open().get(Severity.HIGH),
                run.open().get(Severity.MEDIUM),
                run.open().get(Severity.LOW),
                run.open().get(Severity.INFO),
                run.fresh(),
                run.resolved(),
                run.complete() ? "" : "; not complete",
                rows,
                run.folder()));
    }
}
