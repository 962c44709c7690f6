package fi.mandateaudit.job;

/** Says nothing. */
class SilentVoice implements RunVoice {
    @Override
    public void begins(StepCount step) {}

    @Override
    public void ends(StepCount step) {}

    @Override
    public void warning(String line) {}

    @Override
    public void result(String line) {}
}
