package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Files that are written side by side: all come to their end, and a failure is told. */
class FilesAtOnceTests {
    private final Queue<String> written = new ConcurrentLinkedQueue<>();

    @Test
    void areAllWritten() throws IOException {
        new FilesAtOnce(write("a"), write("b"), write("c"), write("d"), write("e")).write();

        assertThat(written).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void comeToTheirEndThoughOneFails() {
        IOException full = new IOException("no room");
        FilesAtOnce files = new FilesAtOnce(write("a"), fail(full), write("c"), write("d"));

        assertThatThrownBy(files::write).isSameAs(full);
        assertThat(written).containsExactlyInAnyOrder("a", "c", "d");
    }

    @Test
    void tellTheFirstFailureOfAll() {
        IOException first = new IOException("first");
        FilesAtOnce files = new FilesAtOnce(write("a"), fail(first), fail(new IOException("second")));

        assertThatThrownBy(files::write).isSameAs(first);
    }

    @Test
    void tellADefectAsItIs() {
        IllegalStateException defect = new IllegalStateException("a defect");
        FilesAtOnce files = new FilesAtOnce(
                () -> {
                    throw defect;
                },
                write("b"));

        assertThatThrownBy(files::write).isSameAs(defect);
        assertThat(written).containsExactly("b");
    }

    @Test
    void stopWaitingWhenSomebodyStops() {
        FilesAtOnce endless = new FilesAtOnce(FilesAtOnceTests::waitForInterruption);
        Thread.currentThread().interrupt();

        assertThatThrownBy(endless::write).isInstanceOf(IOException.class).hasMessageContaining("interruption");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void waitForInterruption() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
    }

    private FilesAtOnce.Writing write(String name) {
        return () -> written.add(name);
    }

    private static FilesAtOnce.Writing fail(IOException failure) {
        return () -> {
            throw failure;
        };
    }
}
