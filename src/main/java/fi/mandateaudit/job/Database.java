package fi.mandateaudit.job;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the database with everything that hangs on it. */
final class Database {
    private Database() {}

    /** Starts Spring over the configuration folder alone; to be closed. */
    static ConfigurableApplicationContext open(Configuration configuration, Class<?> context) {
        if (configuration.conduct().leavesTrace()) {
            return start(configuration, context, new DatabaseFiles());
        }
        Rehearsal rehearsal = new Rehearsal();
        ConfigurableApplicationContext opened = start(configuration, context, rehearsal);
        try {
            rehearsal.recall(opened);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw failure(e);
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
        try {
            return application.run("--spring.config.location="
                    + configuration.folder().resolve("application.yml").toUri());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    static RuntimeException failure(RuntimeException failure) {
        return DatabaseFailure.in(failure).<RuntimeException>map(ended -> ended).orElse(failure);
    }
}
