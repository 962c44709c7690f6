package fi.mandateaudit.intake;

/**
 * A line that begins a record, where reading may begin as well.
 *
 * @param line the line, from 1
 * @param before the fingerprint of all bytes before it, to be gone on with
 */
record RecordStart(int line, RunningFingerprint before) {
    /** Where it begins, in bytes. */
    long offset() {
        return before.bytes();
    }
}
