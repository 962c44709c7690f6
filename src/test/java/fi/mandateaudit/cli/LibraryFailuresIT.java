package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A library that fails, and tells in its exception all that it was given, ends the program with a number and one clear line;
 * nothing that stays of the run holds an identity code, and the next call ends with a report.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LibraryFailuresIT {
    private static final String[] CALL = {"--date", "2026-11-23", "--quiet"};

    @TempDir
    Path folder;

    @TempDir
    Path aside;

    /** Before the run, in a list, in the database, in the records of a step, and in a static initialiser. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    always | 1 | java.lang.IllegalStateException | picocli.CommandLine.parseArgs
                    always | 1 | java.lang.IllegalStateException | com.opencsv.RFC4180Parser.parseLine
                    always | 1 | java.sql.SQLException           | org.h2.jdbc.JdbcPreparedStatement.executeUpdate
                    once   | 1 | java.lang.IllegalStateException | org.springframework.batch.core.repository.support.SimpleJobRepository.updateExecutionContext
                    always | 1 | java.lang.IllegalStateException | org.commonmark.ext.gfm.tables.TablesExtension.create
                    """)
    void oneOfEachKindFailsWell(String times, int exit, String failure, String method) throws Exception {
        failsWell(new LibraryTrap(times.equals("once"), failure, method), exit);
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "campaign.long", matches = "true")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    always | 5 | java.lang.IllegalStateException                         | org.yaml.snakeyaml.Yaml.loadAll
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.boot.context.properties.bind.Binder.bindOrCreate
                    always | 1 | org.snakeyaml.engine.v2.exceptions.YamlEngineException  | org.snakeyaml.engine.v2.parser.ParserImpl.next
                    always | 1 | java.lang.IllegalStateException                         | tools.jackson.databind.ObjectMapper.readTree
                    always | 1 | java.lang.IllegalStateException                         | com.networknt.schema.Schema.validate
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.boot.SpringApplication.run
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.context.support.AbstractApplicationContext.refresh
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.context.support.AbstractApplicationContext.getBean
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.context.support.AbstractApplicationContext.close
                    always | 1 | java.sql.SQLException                                   | com.zaxxer.hikari.HikariDataSource.getConnection
                    always | 1 | org.flywaydb.core.api.FlywayException                   | org.flywaydb.core.Flyway.migrate
                    once   | 1 | org.springframework.dao.DataIntegrityViolationException | org.springframework.jdbc.core.JdbcTemplate.update
                    once   | 1 | java.lang.IllegalStateException                         | org.springframework.transaction.support.AbstractPlatformTransactionManager.commit
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.transaction.support.AbstractPlatformTransactionManager.commit
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.batch.core.launch.support.TaskExecutorJobOperator.start
                    once   | 1 | java.lang.IllegalStateException                         | org.springframework.batch.core.repository.support.SimpleJobRepository.update
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.batch.core.repository.support.SimpleJobRepository.update
                    always | 1 | java.lang.AssertionError                                | org.springframework.batch.core.step.item.ChunkOrientedStep.doExecute
                    always | 1 | java.lang.IllegalStateException                         | org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor.submit
                    always | 1 | java.lang.IllegalStateException                         | com.opencsv.CSVWriter.writeNext
                    always | 1 | java.lang.IllegalStateException                         | tools.jackson.databind.ObjectMapper.writer
                    always | 1 | java.lang.IllegalStateException                         | tools.jackson.core.json.UTF8JsonGenerator.writeString
                    always | 1 | gg.jte.TemplateException                                | gg.jte.html.OwaspHtmlTemplateOutput.writeUserContent
                    always | 1 | java.lang.IllegalStateException                         | org.commonmark.parser.Parser.parse
                    """)
    void theOthersFailWell(String times, int exit, String failure, String method) throws Exception {
        failsWell(new LibraryTrap(times.equals("once"), failure, method), exit);
    }

    private void failsWell(LibraryTrap trap, int exit) throws Exception {
        PlantedOffice planted = new PlantedOffice(folder);
        Path sprung = aside.resolve("sprung");
        String secret = planted.codes().in("failure of a library");
        Ended failed = planted.office().runWith(trap.option(secret, sprung), CALL);
        assertThat(sprung).content().contains(secret);
        assertThat(failed.exit()).as(failed.err()).isEqualTo(exit);
        assertThat(failed.told()).singleElement().asString().contains("expected ", ", found ");
        assertThat(planted.leaksIn(failed)).isEmpty();
        assertThat(planted.leaks()).isEmpty();

        Ended next = planted.office().run(CALL);
        assertThat(next.exit()).as(next.err()).isEqualTo(3);
        assertThat(planted.leaks()).isEmpty();
    }
}
