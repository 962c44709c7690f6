package fi.mandateaudit.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Policy files with mistakes: nothing of them is used. */
public final class PolicyRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyError> errors;

    PolicyRejected(List<PolicyError> errors) {
        super(errors.stream().map(PolicyError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /**
     * The mistakes, all of them.
     *
     * @return by file, line and column; at least one
     */
    public List<PolicyError> errors() {
        return errors;
    }
}
