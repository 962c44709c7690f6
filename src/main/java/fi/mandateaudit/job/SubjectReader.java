package fi.mandateaudit.job;

import fi.mandateaudit.audit.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Reads what is to be judged, in an order that is the same after a restart. */
final class SubjectReader extends AbstractItemCountingItemStreamItemReader<Subject> {
    private final AuditRun run;
    private final StepProgress progress;
    private List<Subject> subjects = List.of();

    SubjectReader(AuditRun run, StepProgress progress) {
        this.run = run;
        this.progress = progress;
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
    }

    @Override
    protected @Nullable Subject doRead() {
        int next = getCurrentItemCount() - 1;
        return next < subjects.size() ? subjects.get(next) : null;
    }

    @Override
    protected void doClose() {
        subjects = List.of();
    }
}
