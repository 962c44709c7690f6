package fi.mandateaudit.job;

import fi.mandateaudit.audit.Acceptance;
import fi.mandateaudit.audit.ApproverConcerned;
import fi.mandateaudit.audit.Audit;
import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.audit.Subject;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.history.AuditCircumstances;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.roster.Faces;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.KnownPerson;
import fi.mandateaudit.roster.RememberedPeople;
import fi.mandateaudit.roster.Roster;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run: what it was told, what it has in memory, and what its steps do with it. */
final class AuditRun {
    private static final Set<Code> OF_EXCEPTIONS =
            EnumSet.of(Code.EXCEPTION_EXPIRED, Code.EXCEPTION_EXPIRING, Code.EXCEPTION_UNMATCHED);

    private final RunPlan plan;
    private final RunMemory memory;
    private final PseudonymKey key;
    private final Records records;
    private final long number;
    private @Nullable Audit audit;
    private @Nullable RunReport report;

    AuditRun(RunPlan plan, PseudonymKey key, Records records, long number) {
        this.plan = plan;
        this.memory = new RunMemory(plan.policy(), plan.settings(), this::formerPeople);
        this.key = key;
        this.records = records;
        this.number = number;
    }

    RunPlan plan() {
        return plan;
    }

    RunMemory memory() {
        return memory;
    }

    PseudonymKey key() {
        return key;
    }

    Records records() {
        return records;
    }

    long number() {
        return number;
    }

    void take(ReadRows rows) {
        memory.take(rows);
    }

    List<Subject> subjects() {
        return audit().subjects();
    }

    Verdict judge(Subject subject) {
        return audit().judge(subject);
    }

    void forgetVerdicts() {
        records.verdicts().clear(number);
    }

    void remember(List<? extends Verdict> verdicts) {
        records.verdicts().save(number, List.copyOf(verdicts));
    }

    /** Gives every finding its state; the same again changes nothing. */
    void compare() {
        Acceptance acceptance = acceptance();
        remember(List.of(new Verdict(acceptance.findings(), List.of(), List.of())));
        records.comparison().compare(number, acceptance.accepted(), AuditCircumstances.of(basis()));
    }

    private Acceptance acceptance() {
        try {
            return audit().accept(plan.policy().exceptions().isEmpty() ? List.of() : found());
        } catch (ApproverConcerned e) {
            throw plan.configuration().rejected(e.lines());
        }
    }

    private List<Finding> found() {
        return records.verdicts().findings(number).stream()
                .filter(finding -> !OF_EXCEPTIONS.contains(finding.code()))
                .toList();
    }

    /** Takes every row of every input, without any step. */
    void readEverything() {
        memory.takeAll(plan.rows(EnumSet.allOf(InputKind.class)));
    }

    List<StatedFinding> stated() {
        return records.stated().of(number);
    }

    /** The report of the run, once it is compared. */
    RunReport report() {
        if (report == null) {
            report = new RunReport(this);
        }
        return report;
    }

    Audit audit() {
        if (audit == null) {
            audit = new Audit(basis());
        }
        return audit;
    }

    private FormerPeople formerPeople(Roster roster) {
        List<KnownPerson> absent =
                records.people().absent(number, no -> roster.person(no).isPresent());
        return new RememberedPeople(absent, roster, plan.policy().aliases(), new Faces(key));
    }

    private AuditBasis basis() {
        return memory.basis(plan, key);
    }
}
