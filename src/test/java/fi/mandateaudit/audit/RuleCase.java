package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
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
import fi.mandateaudit.roster.Faces;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.KnownPerson;
import fi.mandateaudit.roster.RememberedPeople;
import fi.mandateaudit.roster.RosterReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A folder of inputs and policy, audited by the real rooms; a policy file that it lacks is the one that all share.
 *
 * @param shared the folder of what all share
 * @param folder the folder of the case
 */
record RuleCase(Path shared, Path folder) {
    private static final PseudonymKey KEY = new PseudonymKey(new byte[32]);

    /** Every finding of the audit, those about exceptions included. */
    List<Finding> findings(Path config) throws Exception {
        Audit audit = new Audit(basis(config));
        List<Finding> findings = new ArrayList<>();
        audit.subjects().forEach(subject -> findings.addAll(audit.judge(subject).findings()));
        findings.addAll(audit.accept(List.copyOf(findings)).findings());
        return findings;
    }

    AuditBasis basis(Path config) throws Exception {
        CaseSettings said = new CaseSettings(shared, folder);
        Settings settings = said.settings();
        overlay(config);
        Policy policy = PolicyFiles.load(config, said.date());
        Cells cells = new Cells(policy.imports());
        RosterReading people = new RosterReading(cells, settings.organisation());
        AssignmentReading clients = new AssignmentReading(cells, written -> serviceId(policy, written));
        MandateReading mandates =
                new MandateReading(cells, policy.catalogue(), settings.organisation(), settings.organisationName());
        Intake intake = new Intake(policy.imports());
        read(intake, InputKind.EMPLOYEES, people::add);
        read(intake, InputKind.ASSIGNMENTS, clients::add);
        read(intake, InputKind.GRANTED, mandates::add);
        read(intake, InputKind.RECEIVED, mandates::add);
        HrRoster roster = people.finish();
        Assignments assigned = clients.finish(roster);
        MandateLedger ledger = mandates.finish(roster, policy.aliases(), former(roster, policy, said));
        List<RejectedRow> rejected = Stream.of(roster.rejected(), assigned.rejected(), ledger.rejected())
                .flatMap(List::stream)
                .toList();
        return new AuditBasis(said.date(), settings, policy, roster, assigned::clientsOf, ledger, rejected, KEY);
    }

    /** Whoever stands in the export of a week before, and not in this one. */
    private FormerPeople former(HrRoster roster, Policy policy, CaseSettings said) throws IOException {
        RosterReading before =
                new RosterReading(new Cells(policy.imports()), said.settings().organisation());
        read(new Intake(policy.imports()), InputKind.EMPLOYEES, folder.resolve("employees-before.csv"), before::add);
        Faces faces = new Faces(KEY);
        List<KnownPerson> absent = before.finish().people().stream()
                .filter(person -> roster.person(person.number()).isEmpty())
                .map(person -> faces.of(person, said.date().minusWeeks(1)))
                .toList();
        return new RememberedPeople(absent, roster, policy.aliases(), faces);
    }

    private void overlay(Path config) throws IOException {
        for (Path from : List.of(shared, folder)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".yml"))
                        .filter(path -> !path.endsWith("settings.yml"))
                        .toList()) {
                    Files.copy(file, config.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Optional<String> serviceId(Policy policy, String written) {
        return policy.catalogue().services().stream()
                .filter(service ->
                        service.id().equals(written) || service.names().containsValue(written))
                .map(Service::id)
                .findFirst();
    }

    private void read(Intake intake, InputKind kind, BiConsumer<RecognisedInput, SourceRow> taker) throws IOException {
        read(intake, kind, folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".csv"), taker);
    }

    private static void read(Intake intake, InputKind kind, Path file, BiConsumer<RecognisedInput, SourceRow> taker)
            throws IOException {
        if (Files.exists(file)) {
            RecognisedInput input = intake.recognise(kind, file);
            try (RecordReader reader = intake.open(input)) {
                for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                    taker.accept(input, row);
                }
            }
        }
    }
}
