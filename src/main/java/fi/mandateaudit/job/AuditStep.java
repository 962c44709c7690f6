package fi.mandateaudit.job;

import fi.mandateaudit.audit.Subject;
import fi.mandateaudit.audit.Verdict;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Judges subject by subject, and goes on after the last one that is safe in the database. */
@Configuration(proxyBeanMethods = false)
class AuditStep {
    static final String NAME = "audit";
    private static final int SUBJECTS = 25;

    @Bean
    Step audit(JobRepository jobs, PlatformTransactionManager transactions, AuditRun run, StepProgress progress) {
        return new StepBuilder(NAME, jobs)
                .<Subject, Verdict>chunk(SUBJECTS)
                .transactionManager(transactions)
                .reader(new SubjectReader(run, progress))
                .processor(subject -> StepFailure.guard(() -> run.judge(subject)))
                .writer(verdicts -> {
                    StepFailure.guard(() -> run.remember(verdicts.getItems()));
                    progress.count(verdicts.getItems());
                })
                .listener(progress)
                .build();
    }
}
