package fi.mandateaudit.job;

import java.util.List;

/** A configuration that cannot be followed. */
public final class ConfigurationRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /**
     * Rejects a configuration.
     *
     * @param lines every fault, {@code file:line:column: expected …, found …} each
     */
    public ConfigurationRejected(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /**
     * Every fault.
     *
     * @return one line each
     */
    public List<String> lines() {
        return lines;
    }
}
