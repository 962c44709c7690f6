package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.roster.MatchMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of one mandate add up to. */
final class HoldingDraft {
    private static final List<MandateState> GRAVEST_FIRST = List.of(
            MandateState.INVALID,
            MandateState.THEME_NOT_IN_USE,
            MandateState.UNCONFIRMED,
            MandateState.CANCELLED,
            MandateState.ENDED,
            MandateState.NOT_YET_VALID,
            MandateState.VALID);

    private final List<Place> places = new ArrayList<>(1);
    private final HeldTheme theme;
    private final Assignor assignor;
    private final Specifiers specifiers;
    private @Nullable MandateState state;
    private @Nullable MatchMethod method;

    HoldingDraft(HeldTheme theme, Assignor assignor, Specifiers specifiers) {
        this.theme = theme;
        this.assignor = assignor;
        this.specifiers = specifiers;
    }

    void add(Place place, @Nullable MandateState shown, @Nullable MatchMethod foundBy) {
        places.add(place);
        state = graver(state, shown);
        if (foundBy != null && (method == null || foundBy.compareTo(method) < 0)) {
            method = foundBy;
        }
    }

    Holding holding(HoldingKey key) {
        places.sort(null);
        return new Holding(
                theme,
                key.type(),
                assignor,
                specifiers,
                LocalDate.ofEpochDay(key.from()),
                LocalDate.ofEpochDay(key.to()),
                state,
                method == null ? "" : method.id(),
                List.copyOf(places),
                key.impossible());
    }

    private static @Nullable MandateState graver(@Nullable MandateState one, @Nullable MandateState other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return GRAVEST_FIRST.indexOf(one) <= GRAVEST_FIRST.indexOf(other) ? one : other;
    }
}
