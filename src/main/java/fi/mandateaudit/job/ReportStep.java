package fi.mandateaudit.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Writes the report and publishes the run. */
@Configuration(proxyBeanMethods = false)
class ReportStep {
    static final String NAME = "report";

    @Bean
    Step report(JobRepository jobs, PlatformTransactionManager transactions, AuditRun run, StepProgress progress) {
        return new StepBuilder(NAME, jobs)
                .tasklet(
                        (contribution, context) -> {
                            StepFailure.guard(new Publication(run)::publish);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .allowStartIfComplete(true)
                .build();
    }
}
