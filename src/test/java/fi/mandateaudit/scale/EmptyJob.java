package fi.mandateaudit.scale;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What a job costs that does nothing: Spring Boot with Spring Batch, H2 in a file and Flyway as anybody would set them up,
 * with the libraries of this project. A small audit is measured against it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyJob {
    /**
     * Runs one job of one empty step.
     *
     * @param arguments settings such as {@code --spring.datasource.url=jdbc:h2:file:./empty}
     */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(EmptyJob.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(defaults());
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            context.getBean(JobOperator.class).start(context.getBean(Job.class), new JobParameters());
        }
    }

    private static java.util.Properties defaults() {
        java.util.Properties defaults = new java.util.Properties();
        defaults.setProperty("spring.main.banner-mode", "off");
        defaults.setProperty("spring.batch.job.enabled", "false");
        defaults.setProperty("spring.batch.jdbc.initialize-schema", "never");
        defaults.setProperty(
                "spring.flyway.locations", "classpath:db/migration/common,classpath:db/migration/{vendor}");
        return defaults;
    }

    @Bean
    Job job(JobRepository jobs, PlatformTransactionManager transactions) {
        return new JobBuilder("empty", jobs)
                .start(new StepBuilder("nothing", jobs)
                        .tasklet((contribution, context) -> RepeatStatus.FINISHED, transactions)
                        .build())
                .build();
    }
}
