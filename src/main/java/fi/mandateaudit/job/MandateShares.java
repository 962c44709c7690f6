package fi.mandateaudit.job;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Shares the mandates out, and reads each share with a reader of its own; several at once. */
record MandateShares(MandateChunks chunks) implements Partitioner, Step {
    private static final String SHARE = "share";
    private static final String OF = "of";

    /** The names of shares sort as the rows do that they have. */
    @Override
    public Map<String, ExecutionContext> partition(int count) {
        Map<String, ExecutionContext> shares = new LinkedHashMap<>();
        for (int share = 0; share < count; share++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(SHARE, share);
            context.putInt(OF, count);
            shares.put(String.format(Locale.ROOT, "%02d", share), context);
        }
        return shares;
    }

    static boolean isShare(String step) {
        return step.startsWith(ReadMandatesStep.NAME + ":");
    }

    @Override
    public String getName() {
        return ReadMandatesStep.NAME;
    }

    @Override
    public boolean isAllowStartIfComplete() {
        return true;
    }

    @Override
    public void execute(StepExecution share) throws JobInterruptedException {
        ExecutionContext context = share.getExecutionContext();
        chunks.of(context.getInt(SHARE), context.getInt(OF)).build().execute(share);
    }
}
