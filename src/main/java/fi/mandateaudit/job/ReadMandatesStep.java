package fi.mandateaudit.job;

import fi.mandateaudit.intake.InputKind;
import java.util.EnumSet;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The mandates go into memory. */
@Configuration(proxyBeanMethods = false)
class ReadMandatesStep {
    static final String NAME = "read-mandates";
    private static final int BLOCKS = 2;

    @Bean
    Step readMandates(
            JobRepository jobs, PlatformTransactionManager transactions, AuditRun run, StepProgress progress) {
        return new StepBuilder(NAME, jobs)
                .<ReadRows, ReadRows>chunk(BLOCKS)
                .transactionManager(transactions)
                .reader(run.plan().rows(EnumSet.of(InputKind.GRANTED, InputKind.RECEIVED)))
                .writer(blocks -> {
                    StepFailure.guard(() -> blocks.forEach(run::take));
                    blocks.forEach(block -> progress.count(block.rows()));
                })
                .listener(progress)
                .allowStartIfComplete(true)
                .build();
    }
}
