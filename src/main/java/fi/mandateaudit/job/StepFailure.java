package fi.mandateaudit.job;

import fi.mandateaudit.intake.InputRefused;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What crosses the border of a step: a failure of ours, which Spring Batch may store, and nothing else. */
final class StepFailure {
    private static final Logger LOG = LoggerFactory.getLogger(StepFailure.class);

    private StepFailure() {}

    /** Does the work of a step; of a foreign failure only its kind and place get out. */
    static <T> T guard(Callable<T> work) {
        try {
            return work.call();
        } catch (InputRefused | ConfigurationRejected | RunEnded e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw RunEnded.forWantOfMemory();
        } catch (Throwable e) {
            LOG.debug("Step failed", e);
            throw DatabaseFailure.in(e).orElseGet(() -> foreign(e));
        }
    }

    /** Does the work of a step that gives nothing. */
    static void guard(Runnable work) {
        guard(() -> {
            work.run();
            return true;
        });
    }

    /** The failure of ours among what Spring Batch made of it. */
    static RuntimeException of(List<Throwable> failures) {
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof InputRefused
                        || cause instanceof ConfigurationRejected
                        || cause instanceof RunEnded) {
                    return (RuntimeException) cause;
                }
            }
        }
        return failures.stream()
                .flatMap(failure -> DatabaseFailure.in(failure).stream())
                .findFirst()
                .orElseGet(() -> failures.isEmpty()
                        ? new RunEnded(ExitCode.FAILED, "expected the job to succeed, found that it failed")
                        : foreign(failures.get(0)));
    }

    /** What is left of a failure of others: its kind and place, for its message may hold what it was about. */
    private static RunEnded foreign(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return RunEnded.forWantOfMemory();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return new RunEnded(
                ExitCode.FAILED,
                "expected the tool to work, found " + root.getClass().getSimpleName() + place);
    }
}
