package fi.mandateaudit.history;

import fi.mandateaudit.finding.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/** Reads a published run from its row. */
final class PublishedRunMapper implements RowMapper<PublishedRun> {
    @Override
    public PublishedRun mapRow(ResultSet row, int number) throws SQLException {
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            open.put(severity, row.getInt(severity.name().toLowerCase(Locale.ROOT)));
        }
        return new PublishedRun(
                row.getLong("run"),
                key(row),
                row.getInt("publication"),
                row.getObject("published", OffsetDateTime.class).toInstant(),
                row.getBoolean("complete"),
                row.getString("folder"),
                open,
                row.getInt("fresh"),
                row.getInt("resolved"));
    }

    static RunKey key(ResultSet row) throws SQLException {
        return new RunKey(
                row.getString("organisation"),
                row.getObject("audit_date", LocalDate.class),
                row.getString("program_version"),
                row.getString("inputs_digest"),
                row.getString("policy_digest"));
    }
}
