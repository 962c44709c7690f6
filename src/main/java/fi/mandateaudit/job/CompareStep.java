package fi.mandateaudit.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Holds the findings against those of the last published run. */
@Configuration(proxyBeanMethods = false)
class CompareStep {
    static final String NAME = "compare";

    @Bean
    Step compare(JobRepository jobs, PlatformTransactionManager transactions, AuditRun run, StepProgress progress) {
        return new StepBuilder(NAME, jobs)
                .tasklet(
                        (contribution, context) -> {
                            StepFailure.guard(run::compare);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener(progress)
                .allowStartIfComplete(true)
                .build();
    }
}
