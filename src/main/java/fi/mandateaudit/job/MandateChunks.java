package fi.mandateaudit.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * Takes shares of the mandates into memory, some blocks of rows at a time.
 *
 * @param jobs where Spring Batch keeps its records
 * @param run the run
 * @param progress who is told how far it is
 */
record MandateChunks(JobRepository jobs, AuditRun run, StepProgress progress) {
    private static final int BLOCKS = 16;

    /** The reading of one share. It writes to memory alone: no connection to the database waits for it. */
    ChunkOrientedStepBuilder<ReadRows, ReadRows> of(int share, int shares) {
        return new StepBuilder(ReadMandatesStep.NAME, jobs)
                .<ReadRows, ReadRows>chunk(BLOCKS)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(run.plan().mandates(share, shares))
                .writer(blocks -> {
                    StepFailure.guard(() -> blocks.forEach(run::take));
                    blocks.forEach(block -> progress.count(block.rows()));
                })
                .allowStartIfComplete(true);
    }
}
