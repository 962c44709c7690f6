package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.State;
import java.time.LocalDate;

/**
 * A finding and what became of it since the last published run.
 *
 * @param finding the finding
 * @param state what became of it
 * @param because why it is gone ({@code mandate-corrected}, {@code person-left}, {@code role-changed} or
 *     {@code policy-changed}), the id of the exception that accepts it, or empty
 * @param firstSeen the audit date of the run that found it first
 * @param ageDays days since then
 */
public record StatedFinding(Finding finding, State state, String because, LocalDate firstSeen, int ageDays) {}
