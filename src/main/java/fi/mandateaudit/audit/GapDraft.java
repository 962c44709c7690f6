package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.policy.Requirement;

/** What every finding about a requirement has in common. */
final class GapDraft {
    private GapDraft() {}

    /** People who start soon are judged as of their first day, and there is time yet. */
    static Draft of(Code code, Requirement requirement, PersonCase person) {
        Draft draft = person.draft(code)
                .requires(requirement)
                .doneBy(requirement.type().rightToGrant());
        if (person.isStarter()) {
            draft.severity(Severity.LOW).fact(Fact.FIRST_DAY, person.day());
        }
        return draft;
    }
}
