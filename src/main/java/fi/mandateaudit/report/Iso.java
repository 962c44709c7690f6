package fi.mandateaudit.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as lists have them in every language: what a Finnish spreadsheet and a script both read. */
final class Iso {
    private Iso() {}

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
