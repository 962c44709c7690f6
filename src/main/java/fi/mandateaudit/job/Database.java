package fi.mandateaudit.job;

import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the database with everything that hangs on it. */
final class Database {
    private Database() {}

    /** Does some work over the configuration folder alone; a failure of the database is thrown as one of ours. */
    static <T> T with(Configuration configuration, Class<?> kind, Function<ConfigurableApplicationContext, T> work) {
        DatabaseFiles files = new DatabaseFiles();
        try (ConfigurableApplicationContext context = open(configuration, kind, files)) {
            return work.apply(context);
        } catch (RuntimeException e) {
            throw DatabaseFailure.in(e).<RuntimeException>map(files::placed).orElse(e);
        }
    }

    private static ConfigurableApplicationContext open(
            Configuration configuration, Class<?> kind, DatabaseFiles files) {
        if (configuration.conduct().leavesTrace()) {
            return start(configuration, kind, files);
        }
        Rehearsal rehearsal = new Rehearsal();
        ConfigurableApplicationContext opened = start(configuration, kind, rehearsal);
        try {
            rehearsal.recall(opened);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext start(
            Configuration configuration,
            Class<?> context,
            ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        SpringApplication application = new SpringApplication(context);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setDefaultProperties(new ProgramDefaults().properties());
        application.addInitializers(database);
        return application.run("--spring.config.location="
                + configuration.folder().resolve("application.yml").toUri());
    }
}
