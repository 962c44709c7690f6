package fi.mandateaudit.history;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.InputKind;
import java.util.Set;

/**
 * A row that could not be read.
 *
 * @param kind the kind of list that it stands in
 * @param place where it begins
 * @param people employee numbers of whomever it may be about; empty if that cannot be told
 */
public record UnreadRow(InputKind kind, Place place, Set<String> people) {}
