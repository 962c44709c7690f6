package fi.mandateaudit.job;

import fi.mandateaudit.history.SeenInput;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.roster.Faces;
import fi.mandateaudit.roster.KnownPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a run public: its report, then what the next run compares with.
 *
 * @param run a compared run
 */
record Publication(AuditRun run) {

    void publish() {
        Configuration configuration = run.plan().configuration();
        RunReport report = run.report();
        String name = report.name(configuration.output().language());
        Path folder = configuration.output().folder().resolve(name);
        report.arrange();
        // What may fail for want of room comes before the folder stands.
        run.records().inputs().save(run.number(), seen());
        run.records().runs().publish(run.number(), report.complete(), folder.toString());
        run.records().people().remember(run.number(), people());
        run.records().keys().save(run.number(), run.key());
        TransactionSynchronizationManager.registerSynchronization(new PublishedFolder(
                report.folders(), name, configuration.conduct().leavesTrace()));
        report.write(name);
    }

    private List<KnownPerson> people() {
        Faces faces = new Faces(run.key());
        return run.memory().roster().people().parallelStream()
                .map(person -> faces.of(person, run.plan().date()))
                .toList();
    }

    private List<SeenInput> seen() {
        Map<RecognisedInput, RowCounts> counts = run.memory().counts();
        return run.plan().inputs().stream()
                .flatMap(input -> Optional.ofNullable(counts.get(input)).map(rows -> seen(input, rows)).stream())
                .toList();
    }

    private static SeenInput seen(RecognisedInput input, RowCounts rows) {
        return new SeenInput(input.kind(), input.name(), input.bytes(), input.sha256(), rows);
    }
}
