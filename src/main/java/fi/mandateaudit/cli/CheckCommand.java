package fi.mandateaudit.cli;

import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.OpenLists;
import fi.mandateaudit.job.Understanding;
import fi.mandateaudit.job.Understood;
import java.time.Clock;

/** Says how configuration and inputs are understood. */
record CheckCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        Understood understood = Understanding.of(configuration);
        new CheckText(configuration, understood).lines().forEach(console::say);
        understood.refusals().stream().map(ErrorLine::of).forEach(console::tell);
        OpenLists.warning(understood.inputs().stream()
                        .map(understoodInput -> understoodInput.input().path())
                        .toList())
                .ifPresent(console::tell);
        return understood.refusals().isEmpty() ? ExitCode.CLEAN : ExitCode.REFUSED;
    }
}
