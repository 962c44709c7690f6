package fi.mandateaudit.history;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.intake.InputKind;
import java.util.List;

/** Tells whether a finding that is not found may only be hidden, because what it is about could not be evaluated. */
final class Hiding {
    private final Circumstances circumstances;
    private final Today today;
    private final List<BlindSpot> blindSpots;

    Hiding(Circumstances circumstances, Today today, List<BlindSpot> blindSpots) {
        this.circumstances = circumstances;
        this.today = today;
        this.blindSpots = blindSpots;
    }

    boolean isPossible(Vanished vanished) {
        if (today.isUnjudged(vanished) || isOfUnjudgedPerson(vanished)) {
            return true;
        }
        return !today.isSatisfied(vanished)
                && (isOfUnknownClients(vanished)
                        || isOfUnreadableTheme(vanished)
                        || blindSpots.stream().anyMatch(spot -> spot.mayHide(vanished, today)));
    }

    /** A client's link that others still need was judged all the same. */
    private boolean isOfUnjudgedPerson(Vanished vanished) {
        boolean judged = vanished.isOfChain() && today.isRequired(vanished);
        return !judged && !isAboutEvidence(vanished) && today.isSomebodyUnjudged(vanished);
    }

    private static boolean isAboutEvidence(Vanished vanished) {
        return vanished.finding().code() == Code.PERSON_AMBIGUOUS;
    }

    /** While nobody is assigned, what a role needs for clients is not known. */
    private boolean isOfUnknownClients(Vanished vanished) {
        if (!today.isSomebodyWithoutClients(vanished)) {
            return false;
        }
        boolean forClient = (vanished.isOfRequirement() || vanished.isOfChain())
                && !vanished.concern().onBehalfOf().isEmpty();
        boolean excess = vanished.finding().code() == Code.MANDATE_EXCESS
                && vanished.finding().held().type() == MandateType.REPRESENT
                && today.isListed(vanished);
        return (forClient && !today.isRequired(vanished)) || excess;
    }

    private boolean isOfUnreadableTheme(Vanished vanished) {
        String theme = vanished.concern().themeKey();
        if (vanished.isOfReceived()) {
            boolean unused = vanished.finding().code() == Code.RECEIVED_MANDATE_UNUSED;
            return unused && (!circumstances.receivedGiven() || circumstances.isUnreadable(InputKind.RECEIVED, theme));
        }
        boolean granted = vanished.isOfGranted() || vanished.finding().code() == Code.SINGLE_GRANTOR;
        return granted && !today.isListed(vanished) && circumstances.isUnreadable(InputKind.GRANTED, theme);
    }
}
