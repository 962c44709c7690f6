package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a published run comes to.
 *
 * @param date the audit date
 * @param people people in HR's export
 * @param mandates rows of the lists of mandates that were used
 * @param open findings that are neither accepted nor resolved, by severity; every severity is there
 * @param fresh how many of them are new or reopened
 * @param resolved findings that are gone since the last run
 * @param tally findings and people by what became of them
 * @param language the language of the report
 * @param report the report's folder
 * @param exitCode what the process ends with
 */
public record Outcome(
        LocalDate date,
        int people,
        int mandates,
        Map<Severity, Integer> open,
        int fresh,
        int resolved,
        Tally tally,
        Language language,
        Path report,
        ExitCode exitCode) {}
