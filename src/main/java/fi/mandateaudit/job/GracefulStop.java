package fi.mandateaudit.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops the job when the process is told to end: at the next end of a chunk, and before the database closes. Otherwise
 * the execution would stay as started, and the next run would have to take it for one that goes on.
 */
@Component
final class GracefulStop implements SmartLifecycle, JobExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
    private static final int LONGEST_STEP_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable JobExecution going;
    private volatile boolean running;

    @Override
    public void beforeJob(JobExecution execution) {
        going = execution;
    }

    /** Says that the job has ended and its last record is written; the framework itself tells before that. */
    void ended() {
        going = null;
        ended.countDown();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        JobExecution execution = going;
        if (execution != null) {
            stop(execution);
        }
    }

    /** Asks the job in memory alone: if two threads wrote its records, one of them would fail, often that of the job. */
    private void stop(JobExecution execution) {
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
        try {
            if (!ended.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("The step does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
