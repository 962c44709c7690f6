package fi.mandateaudit.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Copies what is kept of earlier runs into a fresh H2 database, for a run that compares with it and leaves no trace. */
public final class HistoryCopy {
    private static final String[] TABLES = {"TABLE", "BASE TABLE"};

    private final Connection target;

    /**
     * Makes a copy into a database.
     *
     * @param target a migrated H2 database without any run
     */
    public HistoryCopy(Connection target) {
        this.target = target;
    }

    /**
     * Copies every run.
     *
     * @param url where the runs are kept; nothing is written there
     * @param credentials {@code user} and {@code password}, as the driver wants them
     * @throws SQLException if either database fails
     */
    public void from(String url, Properties credentials) throws SQLException {
        try (Connection source = DriverManager.getConnection(url, credentials);
                Statement statement = target.createStatement()) {
            source.setReadOnly(true);
            List<String> kept = tables(source);
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String table : tables(target)) {
                if (kept.contains(table)) {
                    copy(source, table);
                }
            }
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            statement.execute("ALTER TABLE audit_run ALTER COLUMN run RESTART WITH"
                    + " (SELECT COALESCE(MAX(run), 0) + 1 FROM audit_run)");
        }
    }

    /** The tables of runs, in lower case: found rather than listed, so that none is forgotten when one is added. */
    private static List<String> tables(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = database.getMetaData().getTables(null, null, "%", TABLES)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("audit_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void copy(Connection source, String table) throws SQLException {
        try (Statement query = source.createStatement();
                ResultSet rows = query.executeQuery("SELECT * FROM " + table);
                PreparedStatement insert = target.prepareStatement(insertion(table, rows.getMetaData()))) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    insert.setObject(i, value(rows, i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.CLOB -> rows.getString(column);
            case Types.BLOB -> rows.getBytes(column);
            default -> rows.getObject(column);
        };
    }

    private static String insertion(String table, ResultSetMetaData columns) throws SQLException {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.append(i == 1 ? "" : ", ").append(columns.getColumnName(i));
        }
        String marks = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
        return String.format(Locale.ROOT, "INSERT INTO %s (%s) VALUES (%s)", table, names, marks);
    }
}
