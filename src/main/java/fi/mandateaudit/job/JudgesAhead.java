package fi.mandateaudit.job;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Judges ahead of whoever writes verdicts down, on every processor, and gives them in the order of their subjects.
 *
 * @param <S> the subjects
 * @param <V> the verdicts
 */
final class JudgesAhead<S, V> {
    /** So many subjects are one task. */
    private static final int TOGETHER = 50;
    /** So many tasks are begun: what is judged while a chunk is written, and no more memory than that. */
    private static final int AHEAD = 2 * AuditStep.SUBJECTS / TOGETHER;

    private final Function<S, V> judge;
    private final AsyncTaskExecutor judges;
    private final List<S> subjects;
    private final Queue<Future<List<V>>> begun = new ArrayDeque<>();
    private Iterator<V> verdicts = Collections.emptyIterator();
    private int next;

    /**
     * Gets ready.
     *
     * @param judge judges a subject: a verdict depends on nothing else
     * @param judges who judge
     * @param subjects everything that is to be judged
     * @param first the first that is not judged yet
     */
    JudgesAhead(Function<S, V> judge, AsyncTaskExecutor judges, List<S> subjects, int first) {
        this.judge = judge;
        this.judges = judges;
        this.subjects = subjects;
        this.next = first;
    }

    /** The verdict of the next subject, or null if all are judged. */
    @Nullable
    V next() throws InterruptedException {
        if (!verdicts.hasNext()) {
            begin();
            Future<List<V>> first = begun.poll();
            if (first == null) {
                return null;
            }
            verdicts = of(first).iterator();
        }
        return verdicts.next();
    }

    /** Takes back what is begun. */
    void stop() {
        begun.forEach(task -> task.cancel(false));
        begun.clear();
    }

    private void begin() {
        while (begun.size() < AHEAD && next < subjects.size()) {
            List<S> together = subjects.subList(next, Math.min(next + TOGETHER, subjects.size()));
            begun.add(judges.submit(() -> together.stream().map(judge).toList()));
            next += together.size();
        }
    }

    private static <V> List<V> of(Future<List<V>> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw StepFailure.of(List.of(e));
        }
    }
}
