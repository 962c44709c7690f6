package fi.mandateaudit.job;

import fi.mandateaudit.audit.Verdict;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Judges subject by subject, and goes on after the last one that is safe in the database. */
@Configuration(proxyBeanMethods = false)
class AuditStep {
    static final String NAME = "audit";
    static final int SUBJECTS = 1000;

    /** Judges on every processor: a verdict depends on nothing but its subject. */
    @Bean
    ThreadPoolTaskExecutor judges() {
        ThreadPoolTaskExecutor judges = new ThreadPoolTaskExecutor();
        judges.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        judges.setThreadNamePrefix("audit-");
        // A stop lets the chunk come to its end.
        judges.setAcceptTasksAfterContextClose(true);
        return judges;
    }

    @Bean
    Step audit(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            AuditRun run,
            StepProgress progress,
            ThreadPoolTaskExecutor judges) {
        return new StepBuilder(NAME, jobs)
                .<Verdict, Verdict>chunk(SUBJECTS)
                .transactionManager(transactions)
                .reader(new VerdictReader(run, progress, judges))
                .writer(verdicts -> {
                    StepFailure.guard(() -> run.remember(verdicts.getItems()));
                    progress.count(verdicts.getItems());
                })
                .listener(progress)
                .build();
    }
}
