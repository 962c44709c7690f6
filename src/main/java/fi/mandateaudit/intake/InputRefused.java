package fi.mandateaudit.intake;

import java.util.List;

/** An input that cannot be trusted: the run ends and nothing is published. */
public final class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<MissingHeading> missing;

    /**
     * Refuses an input.
     *
     * @param message one line: {@code file:line:column: expected …, found …}, and what to do; no cell of the input
     */
    public InputRefused(String message) {
        this(message, List.of());
    }

    /**
     * Refuses an input for its headings.
     *
     * @param message one line: {@code file:line:column: expected …, found …}, and what to do; no cell of the input
     * @param missing what would make the headings known
     */
    public InputRefused(String message, List<MissingHeading> missing) {
        super(message);
        this.missing = List.copyOf(missing);
    }

    /**
     * What would make the file's headings known.
     *
     * @return the needed ones first, then the others that are alike; none if it was refused for something else
     */
    public List<MissingHeading> missing() {
        return missing == null ? List.of() : missing;
    }
}
