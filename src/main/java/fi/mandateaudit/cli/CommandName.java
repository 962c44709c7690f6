package fi.mandateaudit.cli;

import java.util.Locale;

/** The commands; no command means {@link #AUDIT}. */
enum CommandName {
    AUDIT("reads, audits, remembers, reports; what is done if no command is given"),
    CHECK("says how configuration and inputs are understood; writes nothing"),
    EXPLAIN("says why one person has the gaps they have; writes nothing"),
    HISTORY("lists the runs that were published"),
    PURGE("forgets runs and findings before a day");

    private final String description;

    CommandName(String description) {
        this.description = description;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }
}
