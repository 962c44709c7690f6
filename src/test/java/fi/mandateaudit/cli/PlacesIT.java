package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The report has the same bytes wherever the packaged program runs. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PlacesIT {
    private static final List<String> HERE =
            List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=ISO-8859-1",
            "-Dstderr.encoding=ISO-8859-1",
            "-Dnative.encoding=ISO-8859-1");

    @TempDir
    Path folder;

    @Test
    void noDefaultOfTheMachineChangesAByte() throws Exception {
        Map<String, String> here = run(office("here"), HERE, Map.of("LC_ALL", "C.UTF-8"));
        Path elsewhere = office("elsewhere");
        Files.createDirectories(elsewhere.resolve("data"));
        Files.copy(
                folder.resolve("here/data/audit.key"),
                elsewhere.resolve("data/audit.key"),
                StandardCopyOption.COPY_ATTRIBUTES);

        assertThat(here).hasSizeGreaterThan(9).containsKeys("report.html", "audit.json", "gaps.csv", "(last line)");
        assertThat(run(elsewhere, ELSEWHERE, Map.of("LC_ALL", "C", "TZ", "Pacific/Pago_Pago")))
                .isEqualTo(here);
    }

    /** A folder with the sample and its configuration. */
    private Path office(String name) throws IOException {
        Path office = folder.resolve(name);
        for (String part : List.of("config", "sample-data")) {
            Files.createDirectories(office.resolve(part));
            try (Stream<Path> files = Files.list(Path.of(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, office.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        return office;
    }

    private static Map<String, String> run(Path office, List<String> places, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(places);
        command.addAll(List.of(
                "-jar", Path.of("target/mandate-audit.jar").toAbsolutePath().toString()));
        command.addAll(List.of("--date", "2026-11-23", "--quiet"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(office.toFile())
                .redirectError(office.resolve("stderr.txt").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Map<String, String> files = new TreeMap<>();
        files.put("(last line)", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor()).isEqualTo(3);
        try (Stream<Path> found = Files.list(office.resolve("reports/2026-11-23-run-1"))) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
