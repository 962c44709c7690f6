package fi.mandateaudit.intake;

/** What a row of an input became. */
public sealed interface SourceRow permits SourceRecord, RejectedRow {}
