package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientException;

/** A row that an open transaction keeps. */
final class RowLock implements LockMethod {
    private static final String INSERT = "INSERT INTO audit_lock (organisation) SELECT CAST(? AS VARCHAR(100))"
            + " WHERE NOT EXISTS (SELECT 1 FROM audit_lock WHERE organisation = ?)";
    private static final String LOCK = "SELECT organisation FROM audit_lock WHERE organisation = ? FOR UPDATE NOWAIT";

    @Override
    public boolean take(Connection connection, String organisation) throws SQLException {
        addRow(connection, organisation);
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, organisation);
            lock.executeQuery().close();
            return true;
        } catch (SQLTransientException taken) {
            endTransaction(connection);
            return false;
        }
    }

    @Override
    public void release(Connection connection, String organisation) throws SQLException {
        endTransaction(connection);
    }

    private static void addRow(Connection connection, String organisation) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, organisation);
            insert.setString(2, organisation);
            insert.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException somebodyElseAddedIt) {
            // All that is needed is that the row is there.
        }
    }

    private static void endTransaction(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
