package fi.mandateaudit.audit;

import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.policy.Theme;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a theme can be found by its name in every list that was given: where a list is in a language in which the name is
 * not known, that the theme is not in it tells nothing.
 *
 * @param granted languages of the granted lists
 * @param received languages of the received lists
 * @param receivedGiven whether there is any received list
 */
record NamesInLists(Set<Language> granted, Set<Language> received, boolean receivedGiven) {

    Optional<Because> whyNotInGranted(Theme theme) {
        return whyNot(theme, granted);
    }

    Optional<Because> whyNotInReceived(Theme theme) {
        return receivedGiven ? whyNot(theme, received) : Optional.of(Because.NO_RECEIVED_LIST);
    }

    private static Optional<Because> whyNot(Theme theme, Set<Language> languages) {
        if (!theme.hasName()) {
            return Optional.of(Because.THEME_WITHOUT_NAME);
        }
        return theme.names().keySet().containsAll(languages)
                ? Optional.empty()
                : Optional.of(Because.THEME_WITHOUT_NAME_IN_LANGUAGE);
    }
}
