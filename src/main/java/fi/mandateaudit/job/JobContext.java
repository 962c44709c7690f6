package fi.mandateaudit.job;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Everything that the job needs of Spring, and no more: it starts on every run. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({
    HistoryContext.class,
    GracefulStop.class,
    WordlessRecords.class,
    PrepareStep.class,
    ReadPeopleStep.class,
    ReadMandatesStep.class,
    AuditStep.class,
    CompareStep.class,
    ReportStep.class,
    AuditJob.class
})
class JobContext {}
