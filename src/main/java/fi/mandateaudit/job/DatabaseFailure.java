package fi.mandateaudit.job;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What a failure of the database means to whoever started the run. */
final class DatabaseFailure {
    private static final int H2_DATABASE_ALREADY_OPEN = 90020;
    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_OUT_OF_MEMORY = 90108;
    private static final String DISK_OF_SERVER_FULL = "53100";
    private static final String NO_CONNECTION = "08";
    private static final String NO_ACCESS = "28";
    private static final String NO_DATABASE = "3D000";
    private static final String NEWER =
            "expected a database of this version of the program, found one that a newer version changed;"
                    + " use that version, or another database";

    private DatabaseFailure() {}

    /** The failure of the database in a chain of causes; what is nearest to the database tells most. */
    static Optional<RunEnded> in(Throwable failure) {
        @Nullable RunEnded found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            found = meaning(cause).orElse(found);
        }
        return Optional.ofNullable(found);
    }

    private static Optional<RunEnded> meaning(Throwable failure) {
        if (failure instanceof RunEnded ended) {
            return Optional.of(ended);
        }
        if (failure instanceof SQLException sql) {
            return Optional.of(of(sql));
        }
        if (failure instanceof FlywayValidateException) {
            return Optional.of(new RunEnded(ExitCode.FAILED, NEWER));
        }
        // Without an exception of the driver: what Spring makes of a transaction that came to nothing.
        return failure instanceof DataAccessException || failure instanceof TransactionException
                ? Optional.of(failed(failure.getClass().getSimpleName()))
                : Optional.empty();
    }

    static RunEnded of(SQLException sql) {
        if (sql.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
            return new RunEnded(ExitCode.BUSY, "expected a free database, found it held by another process");
        }
        return sql.getErrorCode() == H2_OUT_OF_MEMORY ? RunEnded.forWantOfMemory() : failed(found(sql));
    }

    private static String found(SQLException sql) {
        if (sql.getErrorCode() == H2_FILE_CORRUPTED) {
            return "a damaged file; restore it, or move it away to begin a new history";
        }
        if (DISK_OF_SERVER_FULL.equals(sql.getSQLState())) {
            return "its server's disk full; make room there, and call again";
        }
        // A driver's message may hold values; its state and code do not.
        return reason(String.valueOf(sql.getSQLState())) + "SQL state " + sql.getSQLState() + ", code "
                + sql.getErrorCode();
    }

    /** What whoever switches to a server meets first. */
    private static String reason(String state) {
        if (state.startsWith(NO_CONNECTION)) {
            return "no answer from its server: ";
        }
        if (state.startsWith(NO_ACCESS)) {
            return "its user or password refused: ";
        }
        return state.equals(NO_DATABASE) ? "no database of that name on its server: " : "";
    }

    private static RunEnded failed(String found) {
        return new DatabaseEnded("expected a database that works, found " + found);
    }
}
