package fi.mandateaudit.intake;

/**
 * What tells two files apart.
 *
 * @param bytes the size
 * @param sha256 the digest of the bytes, lower-case hexadecimal
 */
record Fingerprint(long bytes, String sha256) {}
