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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sees to it that an H2 database's files are the owner's alone, that H2 writes no file beside them, and that what it writes is
 * always whole.
 */
final class DatabaseFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String URL = "spring.datasource.url";
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String WRITE_AT_COMMIT = "WRITE_DELAY=0";

    private Optional<Path> file = Optional.empty();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getRequiredProperty(URL);
        file = fileOf(url);
        file.ifPresent(DatabaseFiles::make);
        if (url.startsWith("jdbc:h2:")) {
            environment.getPropertySources().addFirst(new MapPropertySource("database", Map.of(URL, complete(url))));
        }
    }

    /**
     * H2 must not close the database by itself when the process is stopped: the step that goes on still writes to it. Nor may it
     * write by itself in the middle of a transaction: it takes one table after the other, and if the process is killed before it
     * has written again, a row's index and the row no longer agree (H2's issue 2080).
     */
    static String complete(String url) {
        return with(with(with(url, "TRACE_LEVEL_FILE=0"), "DB_CLOSE_ON_EXIT=FALSE"), WRITE_AT_COMMIT);
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

    /** An end that the database may have brought about, with the database's file. */
    RunEnded placed(RunEnded ended) {
        return ended instanceof DatabaseEnded byDatabase
                ? file.<RunEnded>map(byDatabase::of).orElse(ended)
                : ended;
    }

    /**
     * Writes an H2 database's file anew, without what was deleted from it, and closes the database. What a server leaves of
     * deleted rows is the server's affair.
     */
    static void rewrite(ConfigurableApplicationContext context) {
        Optional<Path> rewritten = fileOf(context.getEnvironment().getRequiredProperty(URL));
        rewritten.ifPresent(file -> {
            context.getBean(JdbcTemplate.class).execute("SHUTDOWN COMPACT");
            try {
                OwnerOnly.restrict(file);
            } catch (IOException e) {
                throw new RunEnded(ExitCode.FAILED, file + ": expected a database of our own, found another's");
            }
        });
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
