package fi.mandateaudit.finding;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** Somebody cannot work, or should not be able to. */
    HIGH,
    /** Something will fail, or is not as it should be. */
    MEDIUM,
    /** Something to tidy. */
    LOW,
    /** Something to know. */
    INFO;

    /**
     * Whether this is at least as grave as another.
     *
     * @param threshold the least severity that counts
     * @return true if this counts
     */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
