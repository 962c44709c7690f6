package fi.mandateaudit.campaign;

import fi.mandateaudit.intake.CsvCase;
import fi.mandateaudit.intake.CsvSpecificationTests;
import fi.mandateaudit.intake.ImportProfile;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.TestRules;
import fi.mandateaudit.policy.PolicyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The good files that mutations begin with: every list of the sample, and every specified file without a bad row. */
final class Originals {
    private static final Path SAMPLE = Path.of("sample-data");

    private Originals() {}

    static List<Original> all(Path folder) throws Exception {
        List<Original> all = new ArrayList<>(sample());
        for (CsvCase specified : CsvSpecificationTests.cases()) {
            if (isGood(specified)) {
                Path file = Files.write(folder.resolve("f.csv"), specified.bytes());
                Original original = Original.of(specified.inputKind(), file, TestRules.rules());
                boolean usual = ";,\t|".indexOf(original.dress().delimiter()) >= 0;
                if (usual && original.rows().size() == original.table().size() - 1) {
                    all.add(original);
                }
            }
        }
        return all;
    }

    static List<Original> sample() throws Exception {
        ImportRules rules = unfixed(
                PolicyFiles.load(Path.of("config"), LocalDate.of(2026, 11, 23)).imports());
        return List.of(
                Original.of(InputKind.EMPLOYEES, SAMPLE.resolve("employees.csv"), rules),
                Original.of(InputKind.ASSIGNMENTS, SAMPLE.resolve("assignments.csv"), rules),
                Original.of(InputKind.GRANTED, SAMPLE.resolve("mandates-granted.csv"), rules),
                Original.of(InputKind.GRANTED, SAMPLE.resolve("mandates-granted-sv.csv"), rules),
                Original.of(InputKind.RECEIVED, SAMPLE.resolve("mandates-received.csv"), rules));
    }

    /** Profiles that fix neither encoding nor delimiter: these are what changes. */
    static ImportRules unfixed(ImportRules rules) {
        return new ImportRules(
                rules.headings(),
                rules.headingLanguages(),
                rules.types(),
                rules.states(),
                rules.datePatterns(),
                rules.constants(),
                rules.profiles().stream()
                        .map(profile -> new ImportProfile(profile.files(), null, null, profile.headings()))
                        .toList());
    }

    private static boolean isGood(CsvCase specified) {
        return specified.file() == null
                && specified.rows() != null
                && specified.rows().stream().noneMatch(row -> row.matches("\\d+!.*(?s)"));
    }
}
