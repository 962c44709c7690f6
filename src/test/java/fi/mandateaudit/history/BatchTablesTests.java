package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Spring Batch works on the tables that Flyway made for it. */
class BatchTablesTests {
    @ParameterizedTest
    @EnumSource
    void repositoryKeepsExecutions(Database database) throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(new JdbcTransactionManager(database.dataSource()));
        factory.afterPropertiesSet();
        JobRepository repository = factory.getObject();

        JobInstance instance = repository.createJobInstance("audit", new JobParameters());
        JobExecution execution = repository.createJobExecution(instance, new JobParameters(), new ExecutionContext());
        StepExecution step = repository.createStepExecution("prepare", execution);
        step.getExecutionContext().putString("long", "x".repeat(9000));
        repository.updateExecutionContext(step);

        StepExecution found = repository.getLastStepExecution(instance, "prepare");
        assertThat(found).isNotNull().satisfies(kept -> assertThat(
                        kept.getExecutionContext().getString("long"))
                .hasSize(9000));
    }
}
