package fi.mandateaudit.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job: its table of contents. */
@Configuration(proxyBeanMethods = false)
class AuditJob {
    static final String NAME = "mandate-audit";

    @Bean
    Job mandateAudit(
            JobRepository jobs,
            GracefulStop gracefulStop,
            Step prepare,
            Step readPeople,
            Step readMandates,
            Step audit,
            Step compare,
            Step report) {
        return new JobBuilder(NAME, jobs)
                .listener(gracefulStop)
                .start(prepare)
                .next(readPeople)
                .next(readMandates)
                .next(audit)
                .next(compare)
                .next(report)
                .build();
    }
}
