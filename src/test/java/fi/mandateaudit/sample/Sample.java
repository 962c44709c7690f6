package fi.mandateaudit.sample;

import fi.mandateaudit.audit.Acceptance;
import fi.mandateaudit.audit.Audit;
import fi.mandateaudit.audit.AuditBasis;
import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.Subject;
import fi.mandateaudit.audit.Verdict;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.mandate.MandateLedger;
import fi.mandateaudit.mandate.MandateReading;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyFiles;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.roster.AssignmentReading;
import fi.mandateaudit.roster.Assignments;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.RosterReading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit of the sample organisation. */
final class Sample {
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    final List<Finding> findings = new ArrayList<>();
    final List<PersonOutcome> people = new ArrayList<>();
    final List<NotEvaluated> notEvaluated = new ArrayList<>();
    Acceptance acceptance = new Acceptance(Map.of(), List.of());

    private final Path folder;
    private final String prefix;
    private final Policy policy;
    private final Settings settings = new Settings(
            new BusinessId("7654321-2"), "Esimerkki Oy", 60, 30, 0, true, Optional.of(Period.ofYears(5)), Map.of());

    Sample(Path folder) throws Exception {
        this(folder, "", PolicyFiles.load(Path.of("config"), DATE));
    }

    /** The lists of a folder, whose names have a prefix. */
    Sample(Path folder, String prefix, Policy policy) {
        this.folder = folder;
        this.prefix = prefix;
        this.policy = policy;
    }

    Sample audit() throws IOException {
        Cells cells = new Cells(policy.imports());
        RosterReading people = new RosterReading(cells, settings.organisation());
        AssignmentReading clients = new AssignmentReading(cells, this::serviceId);
        MandateReading mandates =
                new MandateReading(cells, policy.catalogue(), settings.organisation(), settings.organisationName());
        read(InputKind.EMPLOYEES, "employees.csv", people::add);
        read(InputKind.ASSIGNMENTS, "assignments.csv", clients::add);
        read(InputKind.GRANTED, "mandates-granted.csv", mandates::add);
        read(InputKind.GRANTED, "mandates-granted-sv.csv", mandates::add);
        read(InputKind.RECEIVED, "mandates-received.csv", mandates::add);
        HrRoster roster = people.finish();
        Assignments assignments = clients.finish(roster);
        MandateLedger ledger = mandates.finish(roster, policy.aliases(), FormerPeople.NONE);
        List<RejectedRow> rejected = new ArrayList<>(roster.rejected());
        rejected.addAll(assignments.rejected());
        rejected.addAll(ledger.rejected());
        judge(new AuditBasis(
                DATE,
                settings,
                policy,
                roster,
                assignments::clientsOf,
                ledger,
                rejected,
                new PseudonymKey(new byte[32])));
        return this;
    }

    private void judge(AuditBasis basis) {
        Audit audit = new Audit(basis);
        for (Subject subject : audit.subjects()) {
            Verdict verdict = audit.judge(subject);
            findings.addAll(verdict.findings());
            people.addAll(verdict.people());
            notEvaluated.addAll(verdict.notEvaluated());
        }
        acceptance = audit.accept(findings);
        findings.addAll(acceptance.findings());
    }

    private Optional<String> serviceId(String written) {
        return policy.catalogue().services().stream()
                .filter(service ->
                        service.id().equals(written) || service.names().containsValue(written))
                .map(Service::id)
                .findFirst();
    }

    private interface Taker {
        void take(RecognisedInput input, SourceRow row);
    }

    private void read(InputKind kind, String file, Taker taker) throws IOException {
        Intake intake = new Intake(policy.imports());
        RecognisedInput input = intake.recognise(kind, folder.resolve(prefix + file));
        try (RecordReader reader = intake.open(input)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                taker.take(input, row);
            }
        }
    }
}
