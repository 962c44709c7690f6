package fi.mandateaudit.history;

import fi.mandateaudit.finding.Severity;
import java.time.Instant;
import java.util.Map;

/**
 * A run whose report was published.
 *
 * @param run its number
 * @param key what made it this run
 * @param publication its place among the published runs of its organisation, from 1
 * @param published when it was published
 * @param complete whether everything could be evaluated, or is accepted
 * @param folder the report's folder
 * @param open findings of each severity that are new, persisting or reopened; every severity is there
 * @param fresh findings that are new or reopened
 * @param resolved findings that are resolved
 */
public record PublishedRun(
        long run,
        RunKey key,
        int publication,
        Instant published,
        boolean complete,
        String folder,
        Map<Severity, Integer> open,
        int fresh,
        int resolved) {}
