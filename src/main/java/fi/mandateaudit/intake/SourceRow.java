package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;

/** What a row of an input became. */
public sealed interface SourceRow permits SourceRecord, RejectedRow {
    /**
     * Where the row begins.
     *
     * @return file and line
     */
    Place place();
}
