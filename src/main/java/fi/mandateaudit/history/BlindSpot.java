package fi.mandateaudit.history;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.intake.InputKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in a run's inputs that could not be evaluated, and behind which a finding may hide.
 *
 * @param kind the kind of list in which a row could not be read, or null for an ambiguous assignee
 * @param appeared the publication since which it is so
 * @param people employee numbers of whomever it may be about; empty if that cannot be told
 * @param stranger the pseudonym of an ambiguous assignee, or empty
 */
record BlindSpot(@Nullable InputKind kind, int appeared, Set<String> people, String stranger) {

    /** A finding that was seen beside the blind spot does not hide behind it. */
    boolean mayHide(Vanished vanished, Today today) {
        return appeared > vanished.lastSeen() && isAbout(vanished) && isWhereItStood(vanished, today);
    }

    private boolean isAbout(Vanished vanished) {
        if (!stranger.isEmpty() && stranger.equals(vanished.concern().stranger())) {
            return true;
        }
        return people.isEmpty() || vanished.people().stream().anyMatch(people::contains);
    }

    private boolean isWhereItStood(Vanished vanished, Today today) {
        if (kind == null || kind == InputKind.GRANTED) {
            return vanished.isOfGranted() && !today.isListed(vanished);
        }
        return switch (kind) {
            case RECEIVED -> vanished.isOfReceived() && vanished.finding().code() != Code.CHAIN_BROKEN;
            case EMPLOYEES -> isOfSomebodyAbsent(vanished, today);
            default -> !vanished.concern().onBehalfOf().isEmpty() && !today.isRequired(vanished);
        };
    }

    private static boolean isOfSomebodyAbsent(Vanished vanished, Today today) {
        boolean absent = today.isSomebodyAbsent(vanished) && !today.isRequired(vanished);
        return absent || vanished.finding().code() == Code.PERSON_CONFLICTING;
    }
}
