package fi.mandateaudit.history;

import fi.mandateaudit.identity.PseudonymKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** Under which key runs were published: with another one, everybody without an employee number would be somebody else. */
public final class KeyMarks {
    private final JdbcTemplate jdbc;

    /**
     * Makes the marks over a migrated database.
     *
     * @param jdbc the database
     */
    public KeyMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Marks a run; in the caller's transaction.
     *
     * @param run the run's number
     * @param key the key that it used
     */
    public void save(long run, PseudonymKey key) {
        jdbc.update("UPDATE audit_run SET key_mark = ? WHERE run = ?", mark(key), run);
    }

    /**
     * Whether a key is that of earlier runs.
     *
     * @param organisation the Y-tunnus
     * @param key a key
     * @return false if any published run of the organisation used another one
     */
    public boolean isKnown(String organisation, PseudonymKey key) {
        Integer others = jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_run WHERE organisation = ? AND publication IS NOT NULL AND key_mark <> ?",
                Integer.class,
                organisation,
                mark(key));
        return others != null && others == 0;
    }

    private static String mark(PseudonymKey key) {
        return key.pseudonym("mark");
    }
}
