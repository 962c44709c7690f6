package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets one run of an organisation go on at a time, in all processes and on all hosts that share a database.
 *
 * <p>The lock belongs to a connection of its own, so it ends with the process, however that ends: on PostgreSQL an advisory
 * lock of the session, elsewhere a row that an open transaction keeps.
 */
public final class RunLock {
    private final DataSource dataSource;

    /**
     * Makes the lock.
     *
     * @param dataSource the migrated database; a held lock keeps one of its connections
     */
    public RunLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Takes the lock of an organisation, if nobody has it.
     *
     * @param organisation the Y-tunnus
     * @return the lock to be closed at the end of the run, or nothing if another run of the organisation goes on
     * @throws DataAccessResourceFailureException if the database does not answer
     */
    public Optional<HeldLock> tryAcquire(String organisation) {
        try {
            return tryAcquire(dataSource.getConnection(), organisation);
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("expected to take the lock of the organisation", failed);
        }
    }

    private static Optional<HeldLock> tryAcquire(Connection connection, String organisation) throws SQLException {
        boolean taken = false;
        try {
            LockMethod method = LockMethod.of(connection);
            taken = method.take(connection, organisation);
            return taken ? Optional.of(new HeldLock(connection, method, organisation)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }
}
