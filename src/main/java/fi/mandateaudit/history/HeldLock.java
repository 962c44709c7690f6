package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/** The lock of an organisation, until it is closed. */
public final class HeldLock implements AutoCloseable {
    private final Connection connection;
    private final LockMethod method;
    private final String organisation;

    HeldLock(Connection connection, LockMethod method, String organisation) {
        this.connection = connection;
        this.method = method;
        this.organisation = organisation;
    }

    /**
     * Gives the lock back; a second time does nothing.
     *
     * @throws DataAccessResourceFailureException if the database does not answer; the lock is lost all the same
     */
    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                method.release(connection, organisation);
            }
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("expected to give back the lock of the organisation", failed);
        }
    }
}
