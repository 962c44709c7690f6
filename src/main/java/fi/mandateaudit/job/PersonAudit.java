package fi.mandateaudit.job;

import fi.mandateaudit.audit.Audit;
import fi.mandateaudit.audit.Explanation;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.report.ReportInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Audits for the sake of one person; writes nothing and opens no database. */
public final class PersonAudit {
    private final RunPlan plan;
    private final RunMemory memory;

    private PersonAudit(RunPlan plan) {
        this.plan = plan;
        this.memory = new RunMemory(plan.policy(), plan.settings());
    }

    /**
     * Reads everything that an audit would read.
     *
     * @param configuration the configuration
     * @return the audit
     * @throws ConfigurationRejected if the policy cannot be followed
     * @throws fi.mandateaudit.intake.InputRefused if an input cannot be trusted
     */
    public static PersonAudit of(Configuration configuration) {
        PersonAudit audit = new PersonAudit(RunPreparation.of(configuration, new StepCount(PrepareStep.NAME)));
        audit.memory.takeAll(audit.plan.rows(EnumSet.allOf(InputKind.class)));
        return audit;
    }

    /**
     * Lays open how a person was judged.
     *
     * @param employeeNo any of the person's employee numbers
     * @return the explanation, or nothing if HR's export does not have the number
     */
    public Optional<Explanation> explain(String employeeNo) {
        KeyFile key = new KeyFile(plan.configuration().keyFile());
        Audit audit = new Audit(memory.basis(plan, key.readOrInvent()));
        return memory.roster().person(employeeNo).map(audit::explain);
    }

    /**
     * What the explanation belongs to.
     *
     * @return everything that a report would be made of, but findings and outcomes
     */
    public ReportInput surroundings() {
        return new ReportInput(
                plan.date(),
                0,
                plan.settings(),
                plan.policy(),
                memory.roster(),
                memory.ledger(),
                List.of(),
                List.of(),
                List.of(),
                memory.reported(plan),
                memory.rejected(),
                true,
                List.of());
    }
}
