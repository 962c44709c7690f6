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
 */
public record AuditException(String id, ExceptionMatch match, String reason, String approvedBy, LocalDate until) {}
