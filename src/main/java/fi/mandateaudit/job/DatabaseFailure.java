package fi.mandateaudit.job;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** What a failure of the database means to whoever started the run. */
final class DatabaseFailure {
    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    private DatabaseFailure() {}

    /** The failure of the database in a chain of causes. */
    static Optional<RunEnded> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunEnded ended) {
                return Optional.of(ended);
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(of(sql));
            }
        }
        return Optional.empty();
    }

    static RunEnded of(SQLException sql) {
        if (sql.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
            return new RunEnded(ExitCode.BUSY, "expected a free database, found it held by another process");
        }
        // A driver's message may hold values; its state and code do not.
        return new RunEnded(
                ExitCode.FAILED,
                String.format(
                        Locale.ROOT,
                        "expected a database that works, found SQL state %s, code %d",
                        sql.getSQLState(),
                        sql.getErrorCode()));
    }
}
