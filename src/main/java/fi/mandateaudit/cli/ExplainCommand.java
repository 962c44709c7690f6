package fi.mandateaudit.cli;

import fi.mandateaudit.audit.Explanation;
import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.ConfigurationReader;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.PersonAudit;
import fi.mandateaudit.job.RunEnded;
import fi.mandateaudit.report.ExplanationText;
import java.time.Clock;

/** Says why one person has the gaps they have. */
record ExplainCommand(Call call, Console console, Clock clock) implements Command {
    @Override
    public ExitCode run() {
        Configuration configuration = ConfigurationReader.read(call.configuration(), call.overrides(), clock);
        String number = call.value(CommandOption.EMPLOYEE).orElseThrow();
        PersonAudit audit = PersonAudit.of(configuration);
        Explanation explanation = audit.explain(number)
                .orElseThrow(() ->
                        new RunEnded(ExitCode.USAGE, "--employee: expected a number of HR's export, found " + number));
        new ExplanationText(audit.surroundings(), configuration.output().language())
                .of(explanation)
                .forEach(console::say);
        return ExitCode.CLEAN;
    }
}
