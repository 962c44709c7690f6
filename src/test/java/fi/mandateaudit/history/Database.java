package fi.mandateaudit.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** The databases of the tests, each opened once; tests keep apart by their organisations. */
enum Database {
    H2 {
        @Override
        String url() throws IOException {
            Path folder = Files.createTempDirectory("history");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return "jdbc:h2:file:" + folder.resolve("audit") + ";TRACE_LEVEL_FILE=0;USER=sa";
        }
    },
    POSTGRESQL {
        @Override
        String url() throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return server.getJdbcUrl("postgres", "postgres");
        }
    };

    private @Nullable HikariDataSource pool;

    abstract String url() throws IOException;

    synchronized DataSource dataSource() {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setMaximumPoolSize(4);
            config.setJdbcUrl(unchecked());
            pool = new HikariDataSource(config);
            scripts().dataSource(pool).load().migrate();
        }
        return pool;
    }

    FluentConfiguration scripts() {
        return Flyway.configure().locations("classpath:db/migration/" + folder(), "classpath:db/migration/common");
    }

    private String folder() {
        return this == H2 ? "h2" : "postgresql";
    }

    private String unchecked() {
        try {
            return url();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
