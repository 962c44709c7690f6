package fi.mandateaudit.mandate;

/** Who holds what. */
public final class Ledger {}
