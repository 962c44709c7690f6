package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation whose lists change from month to month.
 *
 * @param folder where it works
 */
record Year(Path folder) {
    static final Path MONTHS = Path.of("src", "test", "resources", "year");
    private static final Clock AFTERWARDS = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final int OTHERS = 60;

    /** Begins it with a database. */
    static Year in(Path folder, String url) throws IOException {
        Year year = new Year(folder);
        Files.createDirectories(folder.resolve("config"));
        Files.copy(Path.of("config", "kela-services.yml"), folder.resolve("config/kela-services.yml"));
        year.write(
                "config/application.yml",
                """
                audit:
                  organisation: { business-id: "7654321-2", name: "Esimerkki Oy" }
                  inputs: { employees: ["%1$s/employees.csv"], granted: ["%1$s/granted.csv"] }
                  output: "%1$s/reports"
                  key-file: "%1$s/data/audit.key"
                spring.datasource.url: "%2$s"
                """
                        .formatted(folder, url));
        return year;
    }

    static List<String> months() throws IOException {
        try (Stream<Path> folders = Files.list(MONTHS)) {
            return folders.filter(Files::isDirectory)
                    .map(month -> month.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Lays out the lists of a month, and the policy if it changes. */
    void turnTo(String month) throws IOException {
        try (Stream<Path> files = Files.list(MONTHS.resolve(month))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                Path place = folder.resolve(name.endsWith(".yml") ? "config/" + name : name);
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        StringBuilder others = new StringBuilder(Files.readString(folder.resolve("employees.csv")));
        for (int number = 201; number <= 200 + OTHERS; number++) {
            others.append(number).append(";Muu").append(number).append(";Aino;;Myyjä;1.1.2020;\n");
        }
        write("employees.csv", others.toString());
    }

    /** HR's list of a month as it looks when the export breaks off. */
    void cutShort(String month) throws IOException {
        write("employees.csv", Files.readString(MONTHS.resolve(month).resolve("employees.csv")));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Configuration configuration(String month, String... overrides) {
        Map<String, Object> commandLine = new HashMap<>(Map.of("audit.date", month));
        for (int i = 0; i < overrides.length; i += 2) {
            commandLine.put(overrides[i], overrides[i + 1]);
        }
        return ConfigurationReader.read(folder.resolve("config"), commandLine, AFTERWARDS);
    }

    Outcome run(String month, String... overrides) {
        return new AuditRuns(new SilentVoice()).run(configuration(month, overrides));
    }

    /** Runs a month in a process that dies without a word once people are judged; what it left behind. */
    int runAndDie(String month) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingRun.class.getName(),
                        folder.toString(),
                        month)
                .inheritIO()
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    /** Every finding of a report: code, employee, theme, state, because, first seen. */
    List<String> findings(Path report) throws IOException {
        Map<String, String> themes = Map.of(
                "Palvelussuhteeseen liittyvien etuuksien hakeminen", "apply-benefits",
                "Palvelussuhteeseen liittyvien etuusmaksutietojen katselu", "view-payments");
        List<String> findings = new ArrayList<>();
        JsonNode audit =
                JsonMapper.shared().readTree(report.resolve("audit.json").toFile());
        for (JsonNode finding : audit.get("findings")) {
            String theme = finding.get("theme").asString();
            findings.add(String.join(
                    ";",
                    finding.get("code").asString(),
                    finding.get("employee_no").asString(),
                    themes.getOrDefault(theme, theme),
                    finding.get("state").asString(),
                    finding.get("because").asString(),
                    finding.get("first_seen").asString()));
        }
        return findings;
    }

    /** What the findings of a month are, as written by hand. */
    static List<String> expected(String month) throws IOException {
        return Files.readAllLines(MONTHS.resolve(month).resolve("expected.csv")).stream()
                .skip(1)
                .toList();
    }
}
