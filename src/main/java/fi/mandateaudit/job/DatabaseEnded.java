package fi.mandateaudit.job;

import java.nio.file.Path;

/** A run that its database ended. */
final class DatabaseEnded extends RunEnded {
    private static final long serialVersionUID = 1L;

    /**
     * Ends a run.
     *
     * @param message what was expected of the database, and found
     */
    DatabaseEnded(String message) {
        super(ExitCode.FAILED, message);
    }

    /** The same with the database's file, and with what a full disk does to it: the first failure is seldom the one told. */
    DatabaseEnded of(Path file) {
        return new DatabaseEnded(DiskRoom.lacking(file, "the database").orElse(file + ": " + getMessage()));
    }
}
