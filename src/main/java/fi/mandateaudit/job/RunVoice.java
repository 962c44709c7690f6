package fi.mandateaudit.job;

/** What a run says while it goes on. */
public interface RunVoice {
    /**
     * Tells that a step begins.
     *
     * @param step how far it is, from now on
     */
    void begins(StepCount step);

    /**
     * Tells that a step has come to its end.
     *
     * @param step the step that began last
     */
    void ends(StepCount step);

    /**
     * Warns of something that does not stop the run.
     *
     * @param line one line
     */
    void warning(String line);

    /**
     * Says something that was asked for.
     *
     * @param line one line
     */
    void result(String line);
}
