package fi.mandateaudit.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Figures of runs in Prometheus' text format: first of the last run, then of the last one that was published. */
final class MetricsText {
    private static final String NAME = "mandate_audit_";
    private static final String PUBLISHED = "# Of the last run that was published:\n";
    private static final double MILLIS = 1000.0;

    private final StringBuilder text = new StringBuilder();

    /** What any run leaves, whatever became of it. */
    MetricsText run(Instant ended, Duration took, ExitCode code) {
        gauge("last_run_timestamp_seconds", "When the last run ended, in seconds since 1970.");
        sample("last_run_timestamp_seconds", "", ended.getEpochSecond());
        gauge("last_run_duration_seconds", "How long the last run took.");
        text.append(String.format(Locale.ROOT, "%slast_run_duration_seconds %.3f\n", NAME, took.toMillis() / MILLIS));
        gauge("last_run_exit_code", "What the last run ended with; 0, 2 and 3 published a report.");
        sample("last_run_exit_code", "", code.number());
        return this;
    }

    /** What a published run leaves. */
    MetricsText published(Instant ended, Outcome outcome) {
        Tally tally = outcome.tally();
        text.append(PUBLISHED);
        gauge("last_success_timestamp_seconds", "When a run was published last, in seconds since 1970.");
        sample("last_success_timestamp_seconds", "", ended.getEpochSecond());
        gauge("complete", "Whether everything could be evaluated.");
        sample("complete", "", tally.complete() ? 1 : 0);
        gauge("mandate_rows", "Rows of the lists of mandates.");
        sample("mandate_rows", "", outcome.mandates());
        gauge("findings", "Findings by severity and state.");
        tally.findings()
                .forEach((severity, states) -> states.forEach((state, number) -> sample(
                        "findings",
                        String.format(Locale.ROOT, "{severity=\"%s\",state=\"%s\"}", severity, state),
                        number)));
        gauge("people", "People by status.");
        tally.people()
                .forEach((status, number) ->
                        sample("people", String.format(Locale.ROOT, "{status=\"%s\"}", status.id()), number));
        return this;
    }

    /** What an earlier text says of the run that was published last. */
    MetricsText publishedAsIn(String earlier) {
        int place = earlier.indexOf(PUBLISHED);
        text.append(place < 0 ? "" : earlier.substring(place));
        return this;
    }

    private void gauge(String name, String help) {
        text.append(String.format(Locale.ROOT, "# HELP %1$s%2$s %3$s\n# TYPE %1$s%2$s gauge\n", NAME, name, help));
    }

    private void sample(String name, String labels, long value) {
        text.append(NAME).append(name).append(labels).append(' ').append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
