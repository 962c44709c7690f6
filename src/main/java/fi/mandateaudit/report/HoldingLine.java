package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.mandate.Holding;
import org.jspecify.annotations.Nullable;

/**
 * A mandate and its holder.
 *
 * @param employeeNo the number that names the person, or empty for an organisation and for somebody who is no person of
 *     the roster
 * @param name the holder's name, or empty
 * @param holding the mandate
 * @param reason why it is held, or null if unknown
 * @param exception the id of an exception that accepts it, or empty
 */
record HoldingLine(String employeeNo, String name, Holding holding, @Nullable HoldingReason reason, String exception) {}
