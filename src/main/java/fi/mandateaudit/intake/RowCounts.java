package fi.mandateaudit.intake;

/**
 * What became of the rows of one input: every row is in exactly one class.
 *
 * @param rows rows in the file, headings and blank lines not counted
 * @param matched rows that were used
 * @param organisation rows whose assignee is an organisation
 * @param unmatched rows whose person is nobody in HR's export
 * @param ambiguous rows whose person could be several
 * @param repeated rows that say what another row says
 * @param outOfScope rows of another employer, or not given to us
 * @param rejected rows that could not be read
 */
public record RowCounts(
        int rows,
        int matched,
        int organisation,
        int unmatched,
        int ambiguous,
        int repeated,
        int outOfScope,
        int rejected) {
    /**
     * Makes the counts.
     *
     * @throws IllegalArgumentException if the classes do not add up to the rows
     */
    public RowCounts {
        if (rows != matched + organisation + unmatched + ambiguous + repeated + outOfScope + rejected) {
            throw new IllegalArgumentException("expected the classes to add up to " + rows + " rows");
        }
    }
}
