package fi.mandateaudit.audit;

import fi.mandateaudit.policy.AuditException;
import java.util.List;

/** Exceptions are approved by the very people whom the findings concern: faults of the configuration. */
public final class ApproverConcerned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<AuditException> exceptions;

    ApproverConcerned(List<AuditException> exceptions) {
        super("exceptions.yml: expected somebody else than the person concerned to approve an exception");
        this.exceptions = List.copyOf(exceptions);
    }

    /**
     * What is said of each of them.
     *
     * @return {@code file:line:column: expected …, found …}, in the order of the file
     */
    public List<String> lines() {
        return exceptions.stream()
                .map(exception -> "exceptions.yml:" + exception.approval().line() + ":"
                        + exception.approval().column()
                        + ": expected somebody else than the person concerned to approve exception " + exception.id()
                        + ", found the person concerned")
                .toList();
    }
}
