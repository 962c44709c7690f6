package fi.mandateaudit.intake;

/** Why a row cannot be read; it ends the reading of that row alone. */
public final class RowFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient RejectedRow row;

    /**
     * Finds a fault.
     *
     * @param row the row, rejected
     */
    public RowFault(RejectedRow row) {
        super(row.toString(), null, false, false);
        this.row = row;
    }

    /**
     * The row that is to be reported.
     *
     * @return the row, rejected
     */
    public RejectedRow row() {
        return row;
    }
}
