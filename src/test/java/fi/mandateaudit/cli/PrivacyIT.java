package fi.mandateaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeks planted identity codes in everything that the program lets out. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PrivacyIT {
    private static final String DAY = "2026-11-23";
    private static final List<String> ONE_OF_EACH_STEP =
            List.of("PUBLIC.\"AUDIT_VERDICT\"", "PUBLIC.\"AUDIT_FINDING\"", "PUBLIC.\"AUDIT_KNOWN_PERSON\"");

    @TempDir
    Path folder;

    private PlantedOffice planted;
    private SmallOffice office;
    private PlantedCodes codes;

    @BeforeEach
    void makeOffice() throws IOException {
        planted = new PlantedOffice(folder);
        office = planted.office();
        codes = planted.codes();
    }

    @Test
    void noOutputAndNoDatabaseHoldsACode() throws Exception {
        Ended ended = office.run("--date", DAY);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        for (String language : List.of("fi", "sv")) {
            says(office.run("--date", DAY, "--lang", language));
        }
        says(ended);
        for (String command : List.of("check", "history")) {
            says(office.run(command));
        }
        says(office.run("explain", "--employee", "1", "--date", DAY));
        says(office.run("explain", "--employee", codes.in("asked number"), "--date", DAY));
        says(office.run("--date", codes.in("asked date")));
        says(office.run("--granted", "nothing-" + codes.in("asked file") + ".csv"));
        nothingLeaked();
        assertThat(codes.foundIn(dump("jdbc:h2:file:" + folder.resolve("data/mandate-audit"), "", "")))
                .isEmpty();
    }

    @Test
    void noPostgresqlDatabaseHoldsACode() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Files.writeString(
                    folder.resolve("config/application.yml"),
                    Files.readString(folder.resolve("config/application.yml")) + "spring.datasource.url: \"" + url
                            + "\"\n");
            says(office.run("--date", DAY));
            byte[] dump = dump(url, "postgres", "postgres");
            assertThat(new String(dump, UTF_8)).contains("MANDATE_MISSING");
            assertThat(codes.foundIn(dump)).isEmpty();
        }
    }

    /** A table that a step needs is gone; the short form takes one of each step. */
    @Test
    void noFailureOfAStepTellsACode() throws Exception {
        assertThat(office.run("--date", "2026-11-22").exit()).isEqualTo(3);
        for (String table : tablesToMiss()) {
            String away = table.replaceFirst("\"$", "_away\"");
            execute("ALTER TABLE " + table + " RENAME TO " + away.substring(away.indexOf('.') + 1));
            Ended failed = office.run("--date", DAY, "--quiet");
            assertThat(failed.exit()).as("a run without %s", table).isEqualTo(1);
            assertThat(failed.told())
                    .as("a run without %s", table)
                    .singleElement()
                    .asString()
                    .contains("expected a database that works, found SQL state 42S02");
            says(failed);
            execute("ALTER TABLE " + away + " RENAME TO " + table.substring(table.indexOf('.') + 1));
        }
        nothingLeaked();
        assertThat(office.run("--date", DAY).exit()).isEqualTo(3);
    }

    private List<String> tablesToMiss() throws SQLException {
        if (!Boolean.getBoolean("campaign.long")) {
            return ONE_OF_EACH_STEP;
        }
        try (Connection database = database()) {
            return tables(database).stream()
                    .filter(table -> !table.contains("flyway"))
                    .toList();
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/mandate-audit"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void noFailureOfTheReportTellsACode() throws Exception {
        Files.writeString(folder.resolve("reports"), "a file where a folder should be");
        Ended failed = office.run("--date", DAY);
        assertThat(failed.exit()).isEqualTo(1);
        says(failed);
        nothingLeaked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles:\n  - id: %s\n",
                "roles:\n  - { id: a, name: { en: A }, matches: [{ title: \"%s\" }], needs: [{ service: \"%<s\" }] }\n",
                "roles: [ %s",
                "%s: 1\n",
                "roles: !%s []\n",
                "roles: &%s []\n"
            })
    void noConfigurationErrorTellsACode(String roles) throws Exception {
        office.write("config/roles.yml", roles.formatted(codes.in("policy")));
        Ended failed = office.run("--date", DAY);
        assertThat(failed.exit()).isEqualTo(5);
        says(failed);
    }

    private void says(Ended ended) {
        assertThat(planted.leaksIn(ended)).isEmpty();
    }

    private void nothingLeaked() throws IOException {
        assertThat(planted.leaks()).isEmpty();
    }

    private static byte[] dump(String url, String user, String password) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection database = DriverManager.getConnection(url, user, password);
                Statement statement = database.createStatement()) {
            for (String table : tables(database)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            dump.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        assertThat(dump).isNotEmpty();
        return dump.toString().getBytes(UTF_8);
    }

    private static List<String> tables(Connection database) throws SQLException {
        TreeMap<String, String> tables = new TreeMap<>();
        try (ResultSet all = database.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                String schema = all.getString("TABLE_SCHEM");
                if (schema.equalsIgnoreCase("public")) {
                    tables.put(all.getString("TABLE_NAME"), schema);
                }
            }
        }
        return tables.entrySet().stream()
                .map(table -> table.getValue() + ".\"" + table.getKey() + "\"")
                .toList();
    }
}
