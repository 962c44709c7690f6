package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import java.util.stream.Stream;

/** A rule about requirements that are not satisfied, one per gravest discrepancy. */
abstract class GapRule implements PersonRule {
    private final Discrepancy discrepancy;

    GapRule(Discrepancy discrepancy) {
        this.discrepancy = discrepancy;
    }

    @Override
    public final Code code() {
        return discrepancy.code();
    }

    @Override
    public final Stream<Draft> judge(PersonCase person, Scene scene) {
        return person.evaluation().all(Gap.class).flatMap(gap -> gap.nearest().stream()
                .filter(fit -> fit.gravest() == discrepancy)
                .map(fit -> explain(gap.requirement(), fit, person, scene)));
    }

    private Draft explain(Requirement requirement, Fit fit, PersonCase person, Scene scene) {
        Draft draft = GapDraft.of(code(), requirement, person)
                .holds(fit.holding())
                .also(fit.discrepancies().stream()
                        .skip(1)
                        .map(Discrepancy::code)
                        .toList());
        complete(draft, requirement, new Explained(fit.holding(), person, scene));
        return draft;
    }

    /** Adds what the rule alone says: its action where the case asks for another, and its facts. */
    abstract void complete(Draft draft, Requirement requirement, Explained by);

    /**
     * The holding that explains a gap.
     *
     * @param holding the holding
     * @param person whose it is
     * @param scene everything else
     */
    record Explained(Holding holding, PersonCase person, Scene scene) {

        /** Whether a role allows the holding as it is, so that it is to stay beside the right one. */
        boolean isAllowed() {
            return Allowance.allows(holding, person.work())
                    || Allowance.mayServeClientsNotAssignedYet(holding, person)
                    || holding.type().isRightToGrant() && person.work().mayGrant();
        }
    }
}
