package fi.mandateaudit.job;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.job.Configuration.Output;
import fi.mandateaudit.report.Report;
import fi.mandateaudit.report.ReportInput;
import fi.mandateaudit.report.ReportOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of a compared run. */
final class RunReport {
    private final AuditRun run;
    private final List<StatedFinding> findings;
    private final List<NotEvaluated> notEvaluated;
    private final boolean complete;
    private @Nullable List<Status> statuses;
    private @Nullable Report report;

    RunReport(AuditRun run) {
        this.run = run;
        this.findings = run.stated();
        this.notEvaluated = run.records().verdicts().notEvaluated(run.number());
        this.complete = Completeness.of(findings, notEvaluated);
    }

    List<StatedFinding> findings() {
        return findings;
    }

    boolean complete() {
        return complete;
    }

    /** The status of every person. */
    List<Status> statuses() {
        return statuses == null ? take(people()) : statuses;
    }

    private List<PersonOutcome> people() {
        return run.records().verdicts().people(run.number());
    }

    /** Keeps what is counted at the end: outcomes are large, and need not be read once more for it. */
    private List<Status> take(List<PersonOutcome> people) {
        List<Status> taken = people.stream().map(PersonOutcome::status).toList();
        statuses = taken;
        return taken;
    }

    /** Begins to arrange the report, while its run is being published. */
    void arrange() {
        report().arrange();
    }

    /** Writes the report under a name. */
    Path write(String name) {
        return folders().publish(name, report()::writeTo);
    }

    private Report report() {
        if (report == null) {
            Output output = run.plan().configuration().output();
            ReportOptions options = new ReportOptions(
                    output.language(),
                    output.holdings(),
                    output.group().orElse(""),
                    run.plan().reviews());
            report = new Report(input(), options, run.audit()::reasons);
        }
        return report;
    }

    /** Lets {@code latest} follow a report that was asked for once more, where it leads to this run or nowhere. */
    void pointAgainTo(String name) {
        if (run.plan().configuration().conduct().leavesTrace()) {
            folders().pointAgainTo(name, ReportFolders.name(run.plan().date(), run.number(), Optional.empty()));
        }
    }

    ReportFolders folders() {
        Output output = run.plan().configuration().output();
        return new ReportFolders(output.folder(), output.group());
    }

    /** The name of the report's folder; of another language than the first of the run, with that. */
    String name(Language first) {
        Language language = run.plan().configuration().output().language();
        Optional<Language> other = language == first ? Optional.empty() : Optional.of(language);
        return ReportFolders.name(run.plan().date(), run.number(), other);
    }

    private ReportInput input() {
        List<PersonOutcome> people = people();
        take(people);
        return new ReportInput(
                run.plan().date(),
                run.number(),
                run.plan().settings(),
                run.plan().policy(),
                run.memory().roster(),
                run.memory().ledger(),
                findings,
                people,
                notEvaluated,
                run.memory().reported(run.plan()),
                run.memory().rejected(),
                complete,
                run.records().runs().publishedBefore(run.plan().organisation(), run.number()));
    }
}
