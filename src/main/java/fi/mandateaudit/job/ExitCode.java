package fi.mandateaudit.job;

/** What the program says to the other end of a schedule. */
public enum ExitCode {
    /** Complete, nothing open that counts. */
    CLEAN(0),
    /** The tool failed; nothing is published. */
    FAILED(1),
    /** Complete, with open findings that count. */
    FINDINGS(2),
    /** Published, but something could not be evaluated. */
    INCOMPLETE(3),
    /** Inputs refused; nothing is published. */
    REFUSED(4),
    /** Configuration error; nothing was read. */
    CONFIGURATION(5),
    /** Wrong use of the command line. */
    USAGE(64),
    /** Another run of the same organisation is going on, or its database is held. */
    BUSY(75),
    /** Stopped by SIGTERM; the next run starts clean. */
    STOPPED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * The number that the process ends with.
     *
     * @return the status
     */
    public int number() {
        return number;
    }
}
