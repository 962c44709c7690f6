package fi.mandateaudit.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells each step that is done. */
final class StepProgress implements StepExecutionListener {
    private final RunVoice voice;

    StepProgress(RunVoice voice) {
        this.voice = voice;
    }

    RunVoice voice() {
        return voice;
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        long read = step.getReadCount();
        voice.progress(step.getStepName() + (read > 0 ? ": " + read : ""));
        return null;
    }
}
