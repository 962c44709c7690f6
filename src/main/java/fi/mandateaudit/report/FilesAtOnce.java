package fi.mandateaudit.report;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes files side by side, one on each processor; who has no processor yet waits for its turn. */
final class FilesAtOnce {
    private final List<Callable<Boolean>> files;

    /** Writes a file, or some. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /**
     * Prepares to write files.
     *
     * @param files what to write, the longest first, so that the last to begin do not end long after the others
     */
    FilesAtOnce(Writing... files) {
        this.files = List.of(files).stream().map(FilesAtOnce::task).toList();
    }

    private static Callable<Boolean> task(Writing writing) {
        return () -> {
            writing.write();
            return true;
        };
    }

    /**
     * Writes all of them; one that fails does not keep the others from their end.
     *
     * @throws IOException if one could not be written
     */
    void write() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), task -> new Thread(task, "report"));
        try {
            for (Future<Boolean> file : threads.invokeAll(files)) {
                result(file);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            threads.shutdown();
        }
    }

    /** What a task that is under way comes to. */
    static <T> T result(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("expected to end the file, found an interruption", e);
    }
}
