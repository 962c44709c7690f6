package fi.mandateaudit.intake;

/** An input that cannot be trusted: the run ends and nothing is published. */
public final class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses an input.
     *
     * @param message one line: {@code file:line:column: expected …, found …}, and what to do; no cell of the input
     */
    public InputRefused(String message) {
        super(message);
    }
}
