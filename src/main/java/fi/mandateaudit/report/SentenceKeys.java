package fi.mandateaudit.report;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import java.time.LocalDate;
import java.util.Set;

/** Chooses the sentences of a finding: one for what is wrong, one for what to do. */
final class SentenceKeys {
    private static final Set<String> BROKEN = Set.of(
            "absent",
            Code.MANDATE_LOOKALIKE.id(),
            Code.MANDATE_WRONG_TYPE.id(),
            Code.MANDATE_INVALID.id(),
            Code.MANDATE_UNCONFIRMED.id(),
            Code.MANDATE_EXPIRED.id(),
            Code.MANDATE_NOT_YET_VALID.id());
    private static final Set<String> IMPOSSIBLE = Set.of("period", "assignor", "assignee", "organisation");
    private static final Set<String> CONFLICTS = Set.of("identity-code", "birth-date");

    private final LocalDate date;

    SentenceKeys(LocalDate date) {
        this.date = date;
    }

    String what(Finding finding) {
        return "what." + finding.code().id() + whatVariant(finding);
    }

    private String whatVariant(Finding finding) {
        return switch (finding.code()) {
            case MANDATE_WRONG_ASSIGNOR -> finding.fact(Fact.ASSIGNOR_IS_CLIENT).equals("true") ? ".client" : "";
            case MANDATE_WRONG_TYPE -> isRightToGrant(finding) ? ".right-to-grant" : "";
            case MANDATE_EXPIRED -> howExpired(finding);
            case CHAIN_BROKEN -> "." + howBroken(finding);
            case MANDATE_OF_LEAVER -> howLeft(finding);
            case MANDATE_IMPOSSIBLE -> ending(finding.fact(Fact.IMPOSSIBLE), IMPOSSIBLE);
            case PERSON_CONFLICTING -> ending(finding.fact(Fact.CONFLICT), CONFLICTS);
            case PERSON_AMBIGUOUS -> finding.fact(Fact.COUNT).equals("1") ? ".one" : "";
            default -> "";
        };
    }

    private static String howBroken(Finding finding) {
        String chain = finding.fact(Fact.CHAIN);
        boolean cancelled = finding.fact(Fact.STATE).equals(MandateState.CANCELLED.name());
        if (cancelled && chain.equals(Code.MANDATE_EXPIRED.id())) {
            return "cancelled";
        }
        return BROKEN.contains(chain) ? chain : "other";
    }

    private static String ending(String fact, Set<String> known) {
        return known.contains(fact) ? "." + fact : "";
    }

    private static boolean isRightToGrant(Finding finding) {
        MandateType held = finding.held().type();
        return held != null && held.isRightToGrant();
    }

    private String howExpired(Finding finding) {
        String state = finding.fact(Fact.STATE);
        if (state.equals(MandateState.CANCELLED.name())) {
            return ".cancelled";
        }
        // What is resolved was told on an earlier day, on which the mandate may not have ended yet.
        if (!finding.fact(Fact.DAYS_AGO).isEmpty()) {
            return "";
        }
        boolean byDates = !state.equals(MandateState.ENDED.name());
        return byDates && !finding.fact(Fact.FIRST_DAY).isEmpty() ? ".starter" : ".listed";
    }

    private boolean hasEnded(Finding finding) {
        LocalDate last = finding.held().validTo();
        return last != null && last.isBefore(date);
    }

    private static String howLeft(Finding finding) {
        if (!finding.fact(Fact.LAST_SEEN).isEmpty()) {
            return ".absent";
        }
        return finding.fact(Fact.LEFT_ON).isEmpty() ? "" : ".left";
    }

    String todo(Finding finding) {
        return "todo."
                + switch (finding.code()) {
                    case MANDATE_MISSING -> "grant";
                    case MANDATE_UNCONFIRMED ->
                        finding.action() == Action.GRANT
                                ? "grant"
                                : finding.code().id();
                    case MANDATE_WRONG_ASSIGNOR, MANDATE_WRONG_TYPE, MANDATE_WRONG_SPECIFIER -> instead(finding);
                    case MANDATE_INVALID ->
                        "mandate-invalid"
                                + (finding.fact(Fact.STATE).equals(MandateState.THEME_NOT_IN_USE.name())
                                        ? ".theme"
                                        : "");
                    case CHAIN_BROKEN -> "chain-broken" + askVariant(finding.fact(Fact.CHAIN));
                    default -> finding.code().id();
                };
    }

    /** The right mandate instead of the wrong one, or besides one that may stay. */
    private String instead(Finding finding) {
        if (finding.action() != Action.REPLACE) {
            if (isRightToGrant(finding)) {
                return "grant.to-act";
            }
            return finding.fact(Fact.ALLOWED).equals("true") ? "grant.besides" : "grant";
        }
        if (isOver(finding)) {
            return "replace.ended";
        }
        if (finding.evidence().also().contains(Code.MANDATE_EXPIRED)) {
            return "replace.ending";
        }
        return finding.code() == Code.MANDATE_WRONG_ASSIGNOR ? finding.code().id() : "replace";
    }

    private boolean isOver(Finding finding) {
        String state = finding.fact(Fact.STATE);
        boolean listed = state.equals(MandateState.ENDED.name()) || state.equals(MandateState.CANCELLED.name());
        boolean expired = finding.evidence().also().contains(Code.MANDATE_EXPIRED);
        boolean ofStarter = !finding.fact(Fact.FIRST_DAY).isEmpty();
        return listed || hasEnded(finding) || expired && !ofStarter;
    }

    private static String askVariant(String chain) {
        if (chain.equals(Code.MANDATE_UNCONFIRMED.id())) {
            return ".unconfirmed";
        }
        return chain.equals(Code.MANDATE_NOT_YET_VALID.id()) ? ".not-yet-valid" : "";
    }
}
