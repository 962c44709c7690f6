package fi.mandateaudit.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The mandates go into memory: in one go, or in several shares at once. */
@Configuration(proxyBeanMethods = false)
class ReadMandatesStep {
    static final String NAME = "read-mandates";

    @Bean
    Step readMandates(JobRepository jobs, AuditRun run, StepProgress progress) {
        MandateChunks chunks = new MandateChunks(jobs, run, progress);
        int shares = run.plan().shares();
        if (shares == 1) {
            return chunks.of(0, 1).listener(progress).build();
        }
        MandateShares reading = new MandateShares(chunks);
        return new StepBuilder(NAME, jobs)
                .partitioner(NAME, reading)
                .step(reading)
                .gridSize(shares)
                .taskExecutor(new SimpleAsyncTaskExecutor(NAME + "-"))
                .listener(progress)
                .allowStartIfComplete(true)
                .build();
    }
}
