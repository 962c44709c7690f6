package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.report.ReviewedDecisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Launches the job of a run, or finds the run that was published before; the lock is held.
 *
 * @param plan what the run is made from
 * @param key the organisation's key
 * @param records what is kept of runs
 * @param voice what the run says
 */
record RunLaunch(RunPlan plan, PseudonymKey key, Records records, RunVoice voice) {

    Outcome launch(JobStart job) {
        Optional<PublishedRun> published = records.runs().published(plan.key());
        if (published.isPresent()) {
            return again(published.get(), job.languageOf(plan.key()).orElse(language()));
        }
        AuditRun run = new AuditRun(plan, key, records, records.runs().open(plan.key()));
        job.start(run);
        RunReport report = run.report();
        return result(run, report, report.name(language()));
    }

    /** The finished run: rendered once more if a report of this language is not in this folder, or reviews come back. */
    private Outcome again(PublishedRun published, Language first) {
        AuditRun run = new AuditRun(plan, key, records, published.run());
        run.readEverything();
        RunReport report = run.report();
        String name = report.name(first);
        if (!Files.isDirectory(folder(name)) || !plan.reviews().isEmpty()) {
            StepCount step = new StepCount(ReportStep.NAME);
            voice.begins(step);
            report.write(name);
            voice.ends(step);
        }
        report.pointAgainTo(name);
        return result(run, report, name);
    }

    private Outcome result(AuditRun run, RunReport report, String name) {
        ReviewedDecisions decisions =
                new ReviewedDecisions(plan.reviews(), plan.configuration().date());
        Set<String> ids = report.findings().stream()
                .filter(stated -> stated.state() != State.RESOLVED)
                .map(stated -> stated.finding().id())
                .collect(Collectors.toSet());
        decisions.gone(ids).forEach(id -> voice.warning("--reviewed: expected a finding of this run, found " + id));
        decisions.shortfalls(ids).forEach(line -> voice.warning("--reviewed: " + line));
        decisions.exceptions(ids).forEach(voice::result);
        return new RunResult(run, report).in(folder(name));
    }

    private Language language() {
        return plan.configuration().output().language();
    }

    private Path folder(String name) {
        return plan.configuration().output().folder().resolve(name);
    }
}
