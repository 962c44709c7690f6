package fi.mandateaudit.job;

import java.nio.file.Path;

/** A process that dies as one does whose power fails: once people are judged, and without a word. */
final class DyingRun extends SilentVoice {
    static final int DEAD = 137;

    private DyingRun() {}

    public static void main(String[] arguments) {
        Configuration configuration = new Year(Path.of(arguments[0])).configuration(arguments[1]);
        new AuditRuns(new DyingRun()).run(configuration);
    }

    @Override
    public void ends(StepCount step) {
        if (step.name().equals(AuditStep.NAME)) {
            Runtime.getRuntime().halt(DEAD);
        }
    }
}
