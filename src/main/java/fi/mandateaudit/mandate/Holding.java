package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One theme of one mandate.
 *
 * @param theme the theme
 * @param type the type
 * @param assignor who gave it
 * @param specifiers what it is limited to
 * @param from the first day
 * @param to the last day; before the first in an impossible mandate
 * @param state the graver of the states that the lists show, or null if they show none
 * @param matchedBy how its assignee was found, or empty
 * @param places every row that says it, in order
 * @param impossible whether no such mandate can exist: it ends before it starts, an identifier has a wrong check
 *     character, or an organisation holds what only people can
 */
public record Holding(
        HeldTheme theme,
        MandateType type,
        Assignor assignor,
        Specifiers specifiers,
        LocalDate from,
        LocalDate to,
        @Nullable MandateState state,
        String matchedBy,
        List<Place> places,
        boolean impossible) {}
