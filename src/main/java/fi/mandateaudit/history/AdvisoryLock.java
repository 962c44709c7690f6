package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** An advisory lock of PostgreSQL, kept by the session. */
final class AdvisoryLock implements LockMethod {
    private static final int LONG_DIGITS = 16;

    @Override
    public boolean take(Connection connection, String organisation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A host that dies says no goodbye: the server finds out within two minutes instead of two hours.
            statement.execute(
                    "SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 6");
        }
        return ask(connection, "SELECT pg_try_advisory_lock(?)", organisation);
    }

    @Override
    public void release(Connection connection, String organisation) throws SQLException {
        ask(connection, "SELECT pg_advisory_unlock(?)", organisation);
    }

    private static boolean ask(Connection connection, String query, String organisation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, key(organisation));
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static long key(String organisation) {
        return HexFormat.fromHexDigitsToLong(Bodies.digest("mandate-audit " + organisation), 0, LONG_DIGITS);
    }
}
