package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.history.RunKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the job of a run, or goes on with it where an earlier attempt ended; the lock is held. */
final class JobStart {
    private static final String LANGUAGE = "language";

    private final ConfigurableApplicationContext context;
    private final RunVoice voice;
    private final JobRepository jobs;

    JobStart(ConfigurableApplicationContext context, RunVoice voice) {
        this.context = context;
        this.voice = voice;
        this.jobs = context.getBean(JobRepository.class);
    }

    /** The language in which a run was rendered first. */
    Optional<Language> languageOf(RunKey key) {
        return Optional.ofNullable(
                        jobs.getLastJobExecution(AuditJob.NAME, identity(key).toJobParameters()))
                .flatMap(execution ->
                        Optional.ofNullable(execution.getJobParameters().getString(LANGUAGE)))
                .flatMap(Language::ofTag);
    }

    /** Runs the job to its end; anything but a published report is thrown. */
    void start(AuditRun run) {
        context.getBeanFactory().registerSingleton("auditRun", run);
        context.getBeanFactory().registerSingleton("stepProgress", new StepProgress(voice));
        JobParameters parameters = identity(run.plan().key())
                .addString(
                        LANGUAGE, run.plan().configuration().output().language().tag(), false)
                .toJobParameters();
        JobOperator operator = context.getBean(JobOperator.class);
        GracefulStop stop = context.getBean(GracefulStop.class);
        clearWay(operator, parameters);
        try {
            check(operator.start(context.getBean(Job.class), parameters));
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            stop.ended();
        }
    }

    private static JobParametersBuilder identity(RunKey key) {
        return new JobParametersBuilder()
                .addString("organisation", key.organisation())
                .addLocalDate("auditDate", key.auditDate())
                .addString("version", key.version())
                .addString("inputs", key.inputsDigest())
                .addString("policy", key.policyDigest());
    }

    /**
     * An execution that still counts as running was killed, as the lock is ours; an instance without any was killed before it
     * had one; one of a purged run is forgotten.
     */
    private void clearWay(JobOperator operator, JobParameters parameters) {
        JobInstance instance = jobs.getJobInstance(AuditJob.NAME, parameters);
        if (instance == null) {
            return;
        }
        JobExecution last = jobs.getLastJobExecution(instance);
        if (last == null || last.getStatus() == BatchStatus.COMPLETED || isUnclear(last)) {
            jobs.deleteJobInstance(instance);
        } else if (last.isRunning()) {
            operator.recover(last);
        }
    }

    /**
     * A stop, or the end of a server's connections, may come between two writes of the framework, which then refuses to go on
     * with a step that is told to run in a job that has ended: such a run begins anew.
     */
    private static boolean isUnclear(JobExecution last) {
        return last.getStatus() == BatchStatus.UNKNOWN
                || last.getStepExecutions().stream()
                        .map(StepExecution::getStatus)
                        .anyMatch(step -> step == BatchStatus.UNKNOWN || step.isRunning() && !last.isRunning());
    }

    private static void check(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new RunEnded(ExitCode.STOPPED, "stopped; the same call goes on with the run");
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw StepFailure.of(failures(execution));
        }
    }

    /** What went wrong, of shares that were read at once the first before the others and before what came of it. */
    private static List<Throwable> failures(JobExecution execution) {
        Comparator<StepExecution> order = Comparator.comparing(step -> !MandateShares.isShare(step.getStepName()));
        return Stream.concat(
                        execution.getFailureExceptions().stream(),
                        execution.getStepExecutions().stream()
                                .sorted(order.thenComparing(StepExecution::getStepName))
                                .flatMap(step -> step.getFailureExceptions().stream()))
                .toList();
    }
}
