package fi.mandateaudit.job;

import fi.mandateaudit.history.Comparison;
import fi.mandateaudit.history.KeyMarks;
import fi.mandateaudit.history.KnownPeople;
import fi.mandateaudit.history.RunInputs;
import fi.mandateaudit.history.RunLedger;
import fi.mandateaudit.history.RunLock;
import fi.mandateaudit.history.StatedFindings;
import fi.mandateaudit.history.Verdicts;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database and what is kept in it: enough for looking back, and the floor on which the job stands. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class HistoryContext {
    @Bean
    FlywayMigrationStrategy migration() {
        return new WholeMigration();
    }

    /** While a context starts nobody closes it: a stop must not close the database in the middle of a migration. */
    @Bean
    static LazyInitializationExcludeFilter migrationAtStart() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Records records(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new Records(
                new RunLedger(jdbc, transaction, Clock.systemUTC()),
                new RunInputs(jdbc),
                new Verdicts(jdbc),
                new Comparison(jdbc, transaction),
                new StatedFindings(jdbc),
                new KnownPeople(jdbc),
                new KeyMarks(jdbc));
    }

    @Bean
    @DependsOnDatabaseInitialization
    RunLock runLock(DataSource dataSource) {
        return new RunLock(dataSource);
    }
}
