package fi.mandateaudit.cli;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.job.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a run comes to, on one line for a person, in the language of the report.
 *
 * @param outcome what it comes to
 */
record LastLine(Outcome outcome) {
    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    @Override
    public String toString() {
        return switch (outcome.language()) {
            case FI ->
                words(
                        "%s: %d henkilöä, %d valtuusriviä; havainnot: %d vakavaa, %d kohtalaista, %d vähäistä, %d tiedoksi; %d uutta, %d poistunut; %s",
                        outcome.date().format(FINNISH));
            case SV ->
                words(
                        "%s: %d personer, %d fullmaktsrader; iakttagelser: %d allvarliga, %d måttliga, %d små, %d för kännedom; %d nya, %d borta; %s",
                        outcome.date().format(FINNISH));
            case EN ->
                words(
                        "%s: %d people, %d mandate rows; findings: %d high, %d medium, %d low, %d info; %d new, %d resolved; %s",
                        outcome.date().toString());
        };
    }

    private String words(String pattern, String date) {
        return String.format(
                Locale.ROOT,
                pattern,
                date,
                outcome.people(),
                outcome.mandates(),
                outcome.open().get(Severity.HIGH),
                outcome.open().get(Severity.MEDIUM),
                outcome.open().get(Severity.LOW),
                outcome.open().get(Severity.INFO),
                outcome.fresh(),
                outcome.resolved(),
                outcome.report());
    }
}
