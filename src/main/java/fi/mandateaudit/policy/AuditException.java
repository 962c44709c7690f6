package fi.mandateaudit.policy;

import java.time.LocalDate;

/**
 * A finding, or findings, that somebody answers for until a day.
 *
 * @param id its id
 * @param match which findings it accepts
 * @param reason why
 * @param approvedBy who answers for it
 * @param until the last day on which it holds
 * @param approval where its file says who answers for it
 */
public record AuditException(
        String id, ExceptionMatch match, String reason, String approvedBy, LocalDate until, Position approval) {}
