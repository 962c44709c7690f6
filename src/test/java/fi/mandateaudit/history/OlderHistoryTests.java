package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an earlier version wrote is kept when a later one takes over. */
class OlderHistoryTests {
    private static final String PLACE = "older";

    @ParameterizedTest
    @EnumSource
    void whoWasKnownByFacesIsKnownByRows(Database database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        migrate(database, "6");
        jdbc.update(
                """
                INSERT INTO "older".audit_known_person (organisation, employee, face, last_publication, last_seen) VALUES
                  ('A', '1', 'number-Q', 3, DATE '2026-11-03'), ('A', '1', 'code-R', 3, DATE '2026-11-05'),
                  ('A', '1', 'code-P', 1, DATE '2026-11-01'), ('A', '2', '', 3, DATE '2026-11-03'),
                  ('B', '1', 'code-R', 3, DATE '2026-11-02')""");
        migrate(database, "7");
        assertThat(jdbc.query(
                        "SELECT * FROM \"older\".audit_known_person ORDER BY organisation, employee, last_publication",
                        (row, number) -> String.join(
                                "|",
                                row.getString("organisation"),
                                row.getString("employee"),
                                row.getString("last_publication"),
                                row.getString("last_seen"),
                                row.getString("faces"))))
                .containsExactly(
                        "A|1|1|2026-11-01|code-P",
                        "A|1|3|2026-11-05|code-R number-Q",
                        "A|2|3|2026-11-03|",
                        "B|1|3|2026-11-02|code-R");
    }

    private static void migrate(Database database, String version) {
        database.scripts()
                .dataSource(database.dataSource())
                .schemas(PLACE)
                .target(version)
                .load()
                .migrate();
    }
}
