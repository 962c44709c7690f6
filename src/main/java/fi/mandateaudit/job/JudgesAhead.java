package fi.mandateaudit.job;

import fi.mandateaudit.audit.Subject;
import fi.mandateaudit.audit.Verdict;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.AsyncTaskExecutor;

/** Judges ahead of whoever writes verdicts down, on every processor, and gives them in the order of their subjects. */
final class JudgesAhead {
    /** So many subjects are one task. */
    private static final int TOGETHER = 50;
    /** So many tasks are begun: what is judged while a chunk is written, and no more memory than that. */
    private static final int AHEAD = 2 * AuditStep.SUBJECTS / TOGETHER;

    private final AuditRun run;
    private final AsyncTaskExecutor judges;
    private final List<Subject> subjects;
    private final Queue<Future<List<Verdict>>> begun = new ArrayDeque<>();
    private Iterator<Verdict> verdicts = Collections.emptyIterator();
    private int next;

    /**
     * Gets ready.
     *
     * @param run the run whose subjects are judged
     * @param judges who judge: a verdict depends on nothing but its subject
     * @param subjects everything that is to be judged
     * @param first the first that is not judged yet
     */
    JudgesAhead(AuditRun run, AsyncTaskExecutor judges, List<Subject> subjects, int first) {
        this.run = run;
        this.judges = judges;
        this.subjects = subjects;
        this.next = first;
    }

    /** The verdict of the next subject, or null if all are judged. */
    @Nullable
    Verdict next() throws InterruptedException {
        if (!verdicts.hasNext()) {
            begin();
            Future<List<Verdict>> first = begun.poll();
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
            List<Subject> together = subjects.subList(next, Math.min(next + TOGETHER, subjects.size()));
            begun.add(judges.submit(() -> together.stream().map(run::judge).toList()));
            next += together.size();
        }
    }

    private static List<Verdict> of(Future<List<Verdict>> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw StepFailure.of(List.of(e));
        }
    }
}
