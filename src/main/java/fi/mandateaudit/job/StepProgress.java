package fi.mandateaudit.job;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Lets others see how far the job is; steps follow one another, and parts of one step count together. */
final class StepProgress implements StepExecutionListener {
    private final RunVoice voice;
    private volatile StepCount going = new StepCount("");

    StepProgress(RunVoice voice) {
        this.voice = voice;
    }

    RunVoice voice() {
        return voice;
    }

    @Override
    public void beforeStep(StepExecution step) {
        going = new StepCount(step.getStepName());
        voice.begins(going);
    }

    /** Counts what a step has done; once a chunk, not once a row. */
    void count(Collection<?> done) {
        going.add(done.size());
    }

    /** Says how many the step has in all, and how many an earlier attempt has done. */
    void expect(long all, long before) {
        going.expect(all);
        going.add(before);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            voice.ends(going);
        }
        return null;
    }
}
