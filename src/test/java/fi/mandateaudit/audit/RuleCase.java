package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.policy.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of inputs and policy, audited by the real rooms; a policy file that it lacks is the one that all share.
 *
 * @param shared the folder of what all share
 * @param folder the folder of the case
 */
record RuleCase(Path shared, Path folder) {
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
        overlay(config);
        Rooms rooms = new Rooms(said.date(), said.settings(), PolicyFiles.load(config, said.date()));
        for (InputKind kind : InputKind.values()) {
            Path file = folder.resolve(kind.name().toLowerCase(Locale.ROOT) + ".csv");
            if (Files.exists(file)) {
                rooms.take(kind, file);
            }
        }
        if (Files.exists(folder.resolve("employees-before.csv"))) {
            rooms.recall(folder.resolve("employees-before.csv"));
        }
        return rooms.basis();
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
}
