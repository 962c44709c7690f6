package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.mandate.Holding;
import org.jspecify.annotations.Nullable;

/**
 * A mandate and its holder.
 *
 * @param holder who holds it
 * @param theme its theme as reports call it
 * @param holding the mandate
 * @param reason why it is held, or null if unknown
 * @param exception the id of an exception that accepts it, or empty
 */
record HoldingLine(Holder holder, String theme, Holding holding, @Nullable HoldingReason reason, String exception) {}
