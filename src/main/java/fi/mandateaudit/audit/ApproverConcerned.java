package fi.mandateaudit.audit;

/** An exception is approved by the very person whom the finding concerns: a fault of the configuration. */
public final class ApproverConcerned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses an exception.
     *
     * @param exceptionId the exception's id
     */
    public ApproverConcerned(String exceptionId) {
        super("exceptions.yml: expected somebody else than the person concerned to approve exception " + exceptionId
                + ", found the person concerned");
    }
}
