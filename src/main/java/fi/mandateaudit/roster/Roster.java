package fi.mandateaudit.roster;

/** HR's people. */
public final class Roster {}
