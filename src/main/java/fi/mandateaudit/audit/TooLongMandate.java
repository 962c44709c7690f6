package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.mandate.Holding;

/** A mandate lasts longer than the policy finds fine. */
final class TooLongMandate implements HeldRule {
    @Override
    public Code code() {
        return Code.MANDATE_TOO_LONG;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        return person.isActive()
                && holding.theme().inCatalogue()
                && !person.evaluation().named().contains(holding)
                && scene.basis()
                        .settings()
                        .longestValidity()
                        .filter(longest -> holding.to().isAfter(holding.from().plus(longest)))
                        .isPresent();
    }

    @Override
    public Draft complete(Draft draft, Holding holding, PersonCase person, Scene scene) {
        scene.basis().settings().longestValidity().ifPresent(longest -> draft.fact(Fact.LIMIT, longest));
        return draft;
    }
}
