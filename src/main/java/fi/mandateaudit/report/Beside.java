package fi.mandateaudit.report;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Writes one file while others are written. */
final class Beside implements AutoCloseable {
    private final FutureTask<Boolean> task;

    /** Writes a file. */
    interface Writing {
        void write() throws IOException;
    }

    Beside(Writing writing) {
        this.task = new FutureTask<>(() -> {
            writing.write();
            return true;
        });
        new Thread(task, "report").start();
    }

    /**
     * Waits for the end of the file.
     *
     * @throws IOException if it could not be written
     */
    @Override
    public void close() throws IOException {
        waitFor(task);
    }

    /** What a task that is under way comes to. */
    static <T> T waitFor(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("expected to end the file, found an interruption", e);
        }
    }
}
