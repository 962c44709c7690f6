package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.SQLException;

/** How a database keeps a lock for a connection. */
interface LockMethod {
    /** Takes the lock, or gives false at once if another connection has it. */
    boolean take(Connection connection, String organisation) throws SQLException;

    /** Gives the lock back; the connection is as it was before. */
    void release(Connection connection, String organisation) throws SQLException;

    /** The method for a connection's database. */
    static LockMethod of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return product.equals("PostgreSQL") ? new AdvisoryLock() : new RowLock();
    }
}
