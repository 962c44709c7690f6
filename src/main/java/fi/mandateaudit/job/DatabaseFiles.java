package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sees to it that an H2 database's files are the owner's alone, and that H2 writes no file beside them. */
final class DatabaseFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String URL = "spring.datasource.url";
    private static final String H2_FILE = "jdbc:h2:file:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getRequiredProperty(URL);
        fileOf(url).ifPresent(DatabaseFiles::make);
        if (url.startsWith("jdbc:h2:")) {
            environment.getPropertySources().addFirst(new MapPropertySource("database", Map.of(URL, silent(url))));
        }
    }

    /** H2 must not close the database by itself when the process is stopped: the step that goes on still writes to it. */
    static String silent(String url) {
        return with(with(url, "TRACE_LEVEL_FILE=0"), "DB_CLOSE_ON_EXIT=FALSE");
    }

    private static String with(String url, String setting) {
        String name = setting.substring(0, setting.indexOf('='));
        return url.toUpperCase(Locale.ROOT).contains(name) ? url : url + ";" + setting;
    }

    /** The file of an H2 database, or nothing for another database. */
    static Optional<Path> fileOf(String url) {
        return url.startsWith(H2_FILE)
                ? Optional.of(Path.of(url.substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db"))
                : Optional.empty();
    }

    private static void make(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.folderOf(file);
                OwnerOnly.file(file);
            }
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, file + ": expected a database that can be made, found none");
        }
    }
}
