package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, in a folder whose name has a blank. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StarterIT {
    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    private SmallOffice office;
    private Path script;
    private Path kept;

    @BeforeEach
    void install() throws IOException {
        office = new SmallOffice(folder.resolve("the office"));
        Path installed = Files.createDirectories(folder.resolve("the program"));
        script = Files.copy(Path.of("target/mandate-audit"), installed.resolve("mandate-audit"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(SmallOffice.PROGRAM, installed.resolve("mandate-audit.jar"));
        kept = installed.resolve(".mandate-audit-start");
    }

    @Test
    void liesBesideTheJarReadyToRun() {
        assertThat(Path.of("target/mandate-audit")).isExecutable();
        assertThat(Path.of("target/mandate-audit.cmd")).isNotEmptyFile();
    }

    @Test
    void theFirstWholeAuditKeepsItsClassesAndTheNextSaysTheSame() throws Exception {
        assertThat(office.runBy(script, "--granted", "the list.csv"))
                .isEqualTo(new Ended(4, "", "the list.csv:1:1: expected a file, found none\n"));
        assertThat(office.runBy(script, "check", "--date", DAY).exit()).isZero();
        assertThat(archives()).isEmpty();

        office.grant("2026-11-01");
        office.write("the list.csv", office.read("granted.csv"));
        String[] words = {"--date", DAY, "--granted", "the list.csv", "--quiet"};
        Ended first = office.runBy(script, words);
        assertThat(first.exit()).isEqualTo(2);
        assertThat(first.out())
                .startsWith(DAY + ": 1 people, 1 mandate rows; findings: 1 high")
                .hasLineCount(1);
        assertThat(first.err()).isEmpty();
        assertThat(archives()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rwx------");

        assertThat(office.runBy(script, words)).isEqualTo(first);
        assertThat(archives()).hasSize(1);
        assertThat(entries(kept)).hasSize(1);
    }

    @Test
    void aLongFirstAuditMakesTheNextOnesTakeTheBetterCompiler() throws Exception {
        office.employMany();
        assertThat(office.runBy(script, "--date", DAY, "--quiet").exit()).isEqualTo(2);
        // On a busy machine it may have taken half a minute.
        Files.deleteIfExists(entries(kept).get(0).resolve("long"));
        assertThat(optionsOn("2026-11-24")).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

        // As if it had taken half a minute.
        Files.createFile(entries(kept).get(0).resolve("long"));
        assertThat(optionsOn("2026-11-25"))
                .contains("-XX:+UseParallelGC", "-XX:Tier4CompileThreshold=60000")
                .doesNotContain("SerialGC", "TieredStopAtLevel");
    }

    /** What the virtual machine was told that has taken the place of the script once the audit says something. */
    private String optionsOn(String day) throws Exception {
        Process process = office.startBy(script, "--date", day);
        office.awaitLine("prepare");
        String line = process.info().commandLine().orElseThrow();
        assertThat(process.waitFor()).isEqualTo(2);
        return line;
    }

    @Test
    void aStopReachesTheFirstAudit() throws Exception {
        office.employMany();
        Process process = office.startBy(script, "--date", DAY);
        office.awaitLine("read-people");
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(office.path("reports/latest")).doesNotExist();
        assertThat(archives()).isEmpty();
    }

    @Test
    void twoMayBeFirstAtOnce() throws Exception {
        Process one = office.startBy(script, "check", "--date", DAY);
        Process other = office.startBy(script, "check", "--date", DAY);
        one.getInputStream().readAllBytes();
        other.getInputStream().readAllBytes();
        assertThat(List.of(one.waitFor(), other.waitFor())).containsExactly(0, 0);
        assertThat(entries(kept)).hasSize(1);
        assertThat(entries(entries(kept).get(0)).stream().map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrder("lib", "mandate-audit.jar");
    }

    @Test
    void whereNothingCanBeKeptTheJarIsStarted() throws Exception {
        Files.writeString(kept, "in the way");
        assertThat(office.runBy(script, "--date", DAY, "--quiet").exit()).isZero();
        assertThat(kept).hasContent("in the way");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> all = Files.walk(kept)) {
            return all.filter(file -> file.toString().contains(".jsa")).toList();
        }
    }

    private static List<Path> entries(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        }
    }
}
