package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryContextTests {
    @TempDir
    Path folder;

    /** A stop closes a context that has started; if the database were migrated later, half of that would stay. */
    @Test
    void migratesWhileItStarts() {
        Configuration configuration = new Workshop(folder).configuration();
        for (Class<?> kind : new Class<?>[] {HistoryContext.class, JobContext.class}) {
            assertThat(Database.<Boolean>with(configuration, kind, context -> context.getBeanFactory()
                            .containsSingleton("flywayInitializer")))
                    .as(kind.getSimpleName())
                    .isTrue();
        }
    }
}
