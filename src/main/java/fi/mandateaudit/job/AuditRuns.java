package fi.mandateaudit.job;

import fi.mandateaudit.history.HeldLock;
import fi.mandateaudit.history.RunLock;
import fi.mandateaudit.identity.PseudonymKey;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts runs: an audit from its configuration to its report. */
public final class AuditRuns {
    private final RunVoice voice;

    /**
     * Makes a launcher.
     *
     * @param voice what runs say while they go on
     */
    public AuditRuns(RunVoice voice) {
        this.voice = voice;
    }

    /**
     * Runs an audit; the same call again finds the finished run, and renders it where that is asked for.
     *
     * @param configuration what it is told
     * @return what the published run comes to
     * @throws ConfigurationRejected if the policy cannot be followed
     * @throws fi.mandateaudit.intake.InputRefused if an input cannot be trusted
     * @throws RunEnded if there is no report for another reason
     */
    public Outcome run(Configuration configuration) {
        RunPlan plan = prepare(configuration);
        return Database.with(configuration, JobContext.class, context -> run(plan, context));
    }

    @SuppressWarnings("try") // the lock is held, not used
    private Outcome run(RunPlan plan, ConfigurableApplicationContext context) {
        try (HeldLock lock = lock(context, plan.organisation())) {
            Records records = context.getBean(Records.class);
            PseudonymKey key = key(plan, records);
            return new RunLaunch(plan, key, records, voice).launch(new JobStart(context, voice));
        }
    }

    private RunPlan prepare(Configuration configuration) {
        StepCount step = new StepCount(PrepareStep.NAME);
        voice.begins(step);
        RunPlan plan = RunPreparation.of(configuration, step);
        voice.ends(step);
        return plan;
    }

    static HeldLock lock(ConfigurableApplicationContext context, String organisation) {
        return context.getBean(RunLock.class)
                .tryAcquire(organisation)
                .orElseThrow(() -> new RunEnded(
                        ExitCode.BUSY, "expected no other run of " + organisation + ", found one that is going on"));
    }

    private static PseudonymKey key(RunPlan plan, Records records) {
        KeyFile file = new KeyFile(plan.configuration().keyFile());
        if (records.runs().lastPublished(plan.organisation()).isEmpty()) {
            return plan.configuration().conduct().leavesTrace() ? file.readOrMake() : file.readOrInvent();
        }
        PseudonymKey key = file.read();
        if (!records.keys().isKnown(plan.organisation(), key)) {
            throw file.lost("another one");
        }
        return key;
    }
}
