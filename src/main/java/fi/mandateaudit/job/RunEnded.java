package fi.mandateaudit.job;

/** A run that ends without a report, for a reason that one line tells. */
public sealed class RunEnded extends RuntimeException permits DatabaseEnded {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * Ends a run.
     *
     * @param exitCode what the process ends with
     * @param message one line for a person, without any cell of an input
     */
    public RunEnded(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /**
     * What the process ends with.
     *
     * @return the code
     */
    public ExitCode exitCode() {
        return exitCode;
    }

    /**
     * The end of a run for which there is too little memory.
     *
     * @return the end, with what to do
     */
    public static RunEnded forWantOfMemory() {
        return new RunEnded(
                ExitCode.FAILED,
                "expected room in memory for the lists, found too little; give Java more, for example -Xmx4g");
    }
}
