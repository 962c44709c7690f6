package fi.mandateaudit.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/** The peer: a DuckDB process that answers from the same lists which requirements are not met, and why. */
final class DatabasePeer {
    private static final String REPEATED = "-- repeated\n";

    private DatabasePeer() {}

    /**
     * Answers.
     *
     * @param arguments the folder of the lists, the audit date, and the file to write
     * @throws IOException if the script is missing
     * @throws SQLException if the database fails
     */
    public static void main(String... arguments) throws IOException, SQLException {
        Map<String, String> places = Map.of("${folder}", arguments[0], "${date}", arguments[1], "${out}", arguments[2]);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            for (String sql : script().split(";\n")) {
                run(filled(sql, places).strip(), statement);
            }
        }
    }

    private static void run(String sql, Statement statement) throws SQLException {
        if (sql.isEmpty()) {
            return;
        }
        if (!sql.startsWith(REPEATED)) {
            statement.execute(sql);
            return;
        }
        while (statement.executeUpdate(sql) > 0) {
            // until nothing is left to explain
        }
    }

    private static String filled(String sql, Map<String, String> places) {
        String filled = sql;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    private static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(DatabasePeer.class.getResourceAsStream("/benchmark/peer.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
