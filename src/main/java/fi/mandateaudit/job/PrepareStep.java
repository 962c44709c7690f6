package fi.mandateaudit.job;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Warns of inputs that may not be what they should be; what cannot be trusted was refused with its fingerprint. */
@Configuration(proxyBeanMethods = false)
class PrepareStep {
    static final String NAME = "prepare";

    @Bean
    Step prepare(JobRepository jobs, PlatformTransactionManager transactions, AuditRun run, StepProgress progress) {
        return new StepBuilder(NAME, jobs)
                .tasklet(
                        (contribution, context) -> {
                            RunTrust trust = new RunTrust(run);
                            trust.warnOfAge(progress.voice());
                            trust.warnOfReaders(progress.voice());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
