package fi.mandateaudit.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a client in a theme.
 *
 * @param client the client's identifier
 * @param themeKey the theme's key
 * @param theme the theme as reports write it
 * @param state the state of the client's mandate to us
 * @param chain why a broken one does not do: {@code absent}, or the code of what is wrong with it; otherwise empty
 * @param until its last day, or null
 * @param handledBy numbers of the people whose work it is
 * @param canAct numbers of those of them whose own mandate is right
 * @param ask what to ask of the client, or empty
 */
record ClientLine(
        String client,
        String themeKey,
        String theme,
        State state,
        String chain,
        @Nullable LocalDate until,
        List<String> handledBy,
        List<String> canAct,
        String ask) {
    /** The states of a client's mandate to us. */
    enum State {
        /** It is valid. */
        VALID,
        /** It is valid and about to end. */
        EXPIRING,
        /** Somebody's work needs it and it does not do. */
        BROKEN,
        /** It is not valid, and nobody's work of today needs it. */
        NOT_VALID,
        /** It could not be judged. */
        NOT_EVALUATED
    }
}
