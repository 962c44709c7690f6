package fi.mandateaudit.report;

/**
 * Who holds mandates.
 *
 * @param employeeNo the number that names the person, or empty for an organisation and for somebody who is no person of
 *     the roster
 * @param name the holder's name, or empty
 * @param unit the person's units, or empty
 */
record Holder(String employeeNo, String name, String unit) {}
