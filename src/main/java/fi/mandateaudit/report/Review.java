package fi.mandateaudit.report;

/**
 * What a reviewer wrote beside a finding.
 *
 * @param decision the decision, in the reviewer's words
 * @param decidedBy who decided
 * @param comment a comment
 */
public record Review(String decision, String decidedBy, String comment) {
    /** Nothing written. */
    static final Review NONE = new Review("", "", "");

    boolean isEmpty() {
        return equals(NONE);
    }
}
