package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.intake.InputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationReaderTests {
    private static final String LEAST =
            """
            audit:
              organisation: { business-id: "7654321-2" }
              inputs: { employees: [e.csv], granted: ["g,h.csv"] }
            """;

    @TempDir
    Path folder;

    @Test
    void presetsEverythingElse() throws IOException {
        Configuration read = read(LEAST, Map.of());
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read.settings().expiringWithin()).isEqualTo(60);
        assertThat(read.settings().startingWithin()).isEqualTo(30);
        assertThat(read.settings().leaverAfter()).isZero();
        assertThat(read.settings().grantsThroughHolders()).isFalse();
        assertThat(read.settings().longestValidity()).isEmpty();
        assertThat(read.inputs())
                .containsEntry(InputKind.GRANTED, List.of("g,h.csv"))
                .containsEntry(InputKind.RECEIVED, List.of());
        assertThat(read.output())
                .isEqualTo(new Configuration.Output(
                        Path.of("reports"), java.util.Optional.empty(), Language.FI, true, java.util.Optional.empty()));
        assertThat(read.limits()).isEqualTo(new Configuration.Limits(30, false, 7));
        assertThat(read.conduct())
                .isEqualTo(new Configuration.Conduct(
                        java.util.Optional.of(Severity.LOW), false, true, false, Optional.empty()));
    }

    @Test
    void placeholdersAreForTheFolderAlone() throws IOException {
        Configuration read = read(
                LEAST + "  output: \"${java.version}-${none:x}\"\n",
                Map.of("audit.inputs.granted[0]", "${java.version}.csv", "audit.inputs.granted[1]", "#{1+1}${none}"));
        assertThat(read.inputs()).containsEntry(InputKind.GRANTED, List.of("${java.version}.csv", "#{1+1}${none}"));
        assertThat(read.output().folder()).isEqualTo(Path.of(System.getProperty("java.version") + "-x"));
    }

    @Test
    void theCommandLineOutranksTheFolder() throws IOException {
        Configuration read = read(
                LEAST + "  language: en\n  severity: { mandate-excess: LOW }\n",
                Map.of("audit.language", "sv", "audit.inputs.granted[0]", "x.csv", "audit.date", "1.2.2027"));
        assertThat(read.output().language()).isEqualTo(Language.SV);
        assertThat(read.inputs()).containsEntry(InputKind.GRANTED, List.of("x.csv"));
        assertThat(read.date()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(read.conduct().leavesTrace()).isFalse();
        assertThat(read.settings().severityOf(Code.MANDATE_EXCESS)).isEqualTo(Severity.LOW);
    }

    @Test
    void tellsEveryFaultWithItsPlace() throws IOException {
        String faulty =
                """
                audit:
                  organisation:
                    business-id: 7654321-9
                  inputs: { employees: [e.csv] }
                  expiring-within: soon
                  severity:
                    mandate-exces: LOW
                    mandate-excess: low
                """;
        String file = folder.resolve("application.yml").toString();
        assertThat(faults(faulty))
                .containsExactlyInAnyOrder(
                        file + ":3:18: expected a Y-tunnus with its check digit under audit.organisation.business-id,"
                                + " found 7654321-9",
                        file + ": expected a file or a glob under audit.inputs.granted, found nothing",
                        file + ":5:20: expected a number of days such as 60d under audit.expiring-within, found soon",
                        file + ":7:20: expected the code of a finding under audit.severity.mandate-exces,"
                                + " found mandate-exces (did you mean mandate-excess?)",
                        file + ":8:21: expected HIGH, MEDIUM, LOW or INFO under audit.severity.mandate-excess,"
                                + " found low");
    }

    @Test
    void knowsTheGroupsOfTheMachine() throws IOException {
        String file = folder.resolve("application.yml").toString();
        assertThat(faults(LEAST + "  output-group: no-such-group\n"))
                .containsExactly(file + ":4:17: expected a group of this machine under audit.output-group,"
                        + " found no-such-group");
        assertThat(read(LEAST + "  output-group: " + SomeGroup.name() + "\n", Map.of())
                        .output()
                        .group())
                .hasValue(SomeGroup.name());
    }

    @Test
    void refusesUnknownKeys() throws IOException {
        assertThat(faults(LEAST + "  lang: fi\n  expiring: 3d\n  fail-on-now: true\n  report: { holding: false }\n"))
                .containsExactly(
                        folder.resolve("application.yml") + ":4:9: expected a key of the audit, found audit.lang",
                        folder.resolve("application.yml") + ":5:13: expected a key of the audit, found audit.expiring",
                        folder.resolve("application.yml")
                                + ":6:16: expected a key of the audit, found audit.fail-on-now"
                                + " (did you mean fail-on-new?)",
                        folder.resolve("application.yml")
                                + ":7:22: expected a key of the audit, found audit.report.holding"
                                + " (did you mean holdings?)");
    }

    @Test
    void refusesWhatIsNoYaml() throws IOException {
        assertThat(faults("audit: [\n")).singleElement().asString().startsWith(folder + "/application.yml:2:1: ");
    }

    @Test
    void refusesAFolderWithoutConfiguration() {
        ConfigurationRejected rejected = catchThrowableOfType(
                ConfigurationRejected.class,
                () -> ConfigurationReader.read(folder.resolve("none"), Map.of(), Workshop.NOON));
        assertThat(rejected.lines())
                .containsExactly(
                        folder.resolve("none/application.yml") + ": expected a configuration file, found none");
    }

    private List<String> faults(String yaml) throws IOException {
        Files.writeString(folder.resolve("application.yml"), yaml);
        return catchThrowableOfType(
                        ConfigurationRejected.class, () -> ConfigurationReader.read(folder, Map.of(), Workshop.NOON))
                .lines();
    }

    private Configuration read(String yaml, Map<String, Object> commandLine) throws IOException {
        Files.writeString(folder.resolve("application.yml"), yaml);
        return ConfigurationReader.read(folder, commandLine, Workshop.NOON);
    }
}
