package fi.mandateaudit.job;

import fi.mandateaudit.history.HistoryCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A run that leaves no trace: its database is in memory, and holds a copy of what is kept of earlier runs. */
final class Rehearsal implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private String url = "";
    private final Properties credentials = new Properties();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        url = environment.getRequiredProperty("spring.datasource.url");
        remember(environment, "username", "user");
        remember(environment, "password", "password");
        Map<String, Object> memory = new HashMap<>();
        memory.put(
                "spring.datasource.url",
                "jdbc:h2:mem:" + Integer.toHexString(System.identityHashCode(context)) + ";DB_CLOSE_DELAY=-1");
        memory.put("spring.datasource.driver-class-name", "org.h2.Driver");
        memory.put("spring.datasource.username", "sa");
        memory.put("spring.datasource.password", "");
        environment.getPropertySources().addFirst(new MapPropertySource("database", memory));
    }

    private void remember(ConfigurableEnvironment environment, String key, String name) {
        String value = environment.getProperty("spring.datasource." + key);
        if (value != null) {
            credentials.setProperty(name, value);
        }
    }

    /** Copies earlier runs, if there are any. */
    void recall(ConfigurableApplicationContext context) {
        if (DatabaseFiles.fileOf(url).filter(Rehearsal::isEmpty).isPresent()) {
            return;
        }
        context.getBean(Records.class);
        try (Connection memory = context.getBean(DataSource.class).getConnection()) {
            new HistoryCopy(memory).from(readOnly(), credentials);
        } catch (SQLException e) {
            throw DatabaseFailure.of(e);
        }
    }

    /** Whether there is no file, or one of a call that was killed before it wrote anything. */
    private static boolean isEmpty(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, file + ": expected a database that can be read, found none");
        }
    }

    private String readOnly() {
        return url.startsWith("jdbc:h2:") ? DatabaseFiles.complete(url) + ";ACCESS_MODE_DATA=r" : url;
    }
}
