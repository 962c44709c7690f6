package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.policy.Requirement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The mandate has ended or was cancelled. */
final class ExpiredMandate extends GapRule {
    ExpiredMandate() {
        super(Discrepancy.EXPIRED);
    }

    @Override
    void complete(Draft draft, Requirement requirement, Explained by) {
        LocalDate today = by.scene().date();
        if (by.holding().to().isBefore(today)) {
            draft.fact(Fact.DAYS_AGO, ChronoUnit.DAYS.between(by.holding().to(), today));
        }
        MandateState state = by.holding().state();
        if (state != null) {
            draft.fact(Fact.STATE, state);
        }
    }
}
