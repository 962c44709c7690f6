package fi.mandateaudit.job;

/** What a run says while it goes on. */
public interface RunVoice {
    /**
     * Tells how far the run is.
     *
     * @param line one line
     */
    void progress(String line);

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
