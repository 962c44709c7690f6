package fi.mandateaudit.job;

import fi.mandateaudit.audit.Subject;
import fi.mandateaudit.audit.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import org.springframework.core.task.AsyncTaskExecutor;

/** Reads what the audit says, in an order that is the same after a restart; what was said before is not judged again. */
final class VerdictReader extends AbstractItemCountingItemStreamItemReader<Verdict> {
    private final AuditRun run;
    private final StepProgress progress;
    private final AsyncTaskExecutor judges;
    private List<Subject> subjects = List.of();
    private @Nullable JudgesAhead<Subject, Verdict> ahead;

    VerdictReader(AuditRun run, StepProgress progress, AsyncTaskExecutor judges) {
        this.run = run;
        this.progress = progress;
        this.judges = judges;
        setName("subjects");
    }

    @Override
    public void open(ExecutionContext context) {
        boolean fresh = context.isEmpty();
        StepFailure.guard(() -> {
            new RunTrust(run).refuseSizeChange();
            if (fresh) {
                run.forgetVerdicts();
            }
        });
        super.open(context);
        progress.expect(subjects.size(), getCurrentItemCount());
    }

    @Override
    protected void doOpen() {
        subjects = StepFailure.guard(run::subjects);
        jumpToItem(0);
    }

    @Override
    protected void jumpToItem(int first) {
        ahead = new JudgesAhead<>(run::judge, judges, subjects, first);
    }

    @Override
    protected @Nullable Verdict doRead() throws InterruptedException {
        return ahead == null ? null : ahead.next();
    }

    @Override
    protected void doClose() {
        if (ahead != null) {
            ahead.stop();
        }
        ahead = null;
        subjects = List.of();
    }
}
