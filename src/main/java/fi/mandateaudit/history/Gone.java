package fi.mandateaudit.history;

/**
 * What becomes of a finding of the last published run that a run does not find.
 *
 * @param vanished the finding
 * @param carried whether it may only be hidden, and is carried along unseen
 * @param because why it is gone, empty if carried
 */
record Gone(Vanished vanished, boolean carried, String because) {}
