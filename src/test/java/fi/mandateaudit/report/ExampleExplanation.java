package fi.mandateaudit.report;

import fi.mandateaudit.audit.Explanation;
import fi.mandateaudit.audit.Explanation.LookedAt;
import fi.mandateaudit.audit.Explanation.OfLink;
import fi.mandateaudit.audit.Explanation.OfRequirement;
import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import java.util.List;
import java.util.Optional;

/** An explanation in which everything happens that can. */
final class ExampleExplanation {
    private static final Holding WRONG = Example.holding(MandateType.TRANSACT, new Place("granted.csv", 3));
    private static final Holding RIGHT = Example.holding(MandateType.REPRESENT, new Place("granted.csv", 4));

    private ExampleExplanation() {}

    static Explanation of(ReportInput input) {
        return new Explanation(
                input.roster().people().get(0),
                new PersonOutcome(
                        input.roster().people().get(0).number(), List.of("payroll-clerk"), Status.GAPS, List.of()),
                List.of(gap(input), held(input), byPosition(input), unjudged(input)),
                List.of(
                        new HoldingReason(WRONG, Example.APPLY, HoldingReason.Kind.NOTHING, List.of(), List.of()),
                        new HoldingReason(
                                RIGHT,
                                Example.APPLY,
                                HoldingReason.Kind.REQUIREMENT,
                                List.of("employer"),
                                List.of("payroll-clerk"))),
                List.of(),
                input.notEvaluated());
    }

    private static OfRequirement gap(ReportInput input) {
        LookedAt wrong = new LookedAt(WRONG, Example.APPLY, List.of(Code.MANDATE_WRONG_TYPE), true);
        OfLink broken = new OfLink(Result.GAP, Optional.empty(), List.of());
        return of(input, OnBehalfOf.CLIENTS, Result.GAP, List.of(wrong), Optional.of(broken));
    }

    private static OfRequirement held(ReportInput input) {
        LookedAt right = new LookedAt(RIGHT, Example.APPLY, List.of(), true);
        LookedAt losing = new LookedAt(WRONG, Example.APPLY, List.of(Code.MANDATE_WRONG_TYPE), false);
        OfLink unjudged = new OfLink(Result.NOT_EVALUATED, Optional.of(Because.NO_RECEIVED_LIST), List.of());
        return of(input, OnBehalfOf.CLIENTS, Result.SATISFIED, List.of(right, losing), Optional.of(unjudged));
    }

    private static OfRequirement byPosition(ReportInput input) {
        return new OfRequirement(
                requirement(input, OnBehalfOf.OWN),
                Result.SATISFIED,
                Optional.empty(),
                true,
                List.of(),
                Optional.empty());
    }

    private static OfRequirement unjudged(ReportInput input) {
        return new OfRequirement(
                requirement(input, OnBehalfOf.ANY_CLIENT),
                Result.NOT_EVALUATED,
                Optional.of(Because.THEME_WITHOUT_NAME_IN_LANGUAGE),
                false,
                List.of(),
                Optional.empty());
    }

    private static OfRequirement of(
            ReportInput input, OnBehalfOf whose, Result result, List<LookedAt> lookedAt, Optional<OfLink> link) {
        return new OfRequirement(requirement(input, whose), result, Optional.empty(), false, lookedAt, link);
    }

    private static Requirement requirement(ReportInput input, OnBehalfOf whose) {
        return new Requirement(
                input.policy().catalogue().theme("employer/apply").orElseThrow(),
                whose,
                whose == OnBehalfOf.CLIENTS ? Example.CLIENT : "",
                whose == OnBehalfOf.OWN ? "1200" : "",
                List.of("employer"),
                List.of("payroll-clerk"));
    }
}
