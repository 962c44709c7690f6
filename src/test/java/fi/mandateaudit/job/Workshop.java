package fi.mandateaudit.job;

import fi.mandateaudit.scale.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample organisation in a folder of its own. */
final class Workshop implements RunVoice {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final List<String> said = new ArrayList<>();

    Workshop(Path folder) {
        this.folder = folder;
        copy(Path.of("config"), folder.resolve("config"));
        copy(Path.of("sample-data"), folder.resolve("sample-data"));
        write("config/application.yml", applicationYml());
    }

    private String applicationYml() {
        return """
                audit:
                  organisation: { business-id: "7654321-2", name: "Esimerkki Oy" }
                  inputs:
                    employees: ["%1$s/sample-data/employees.csv"]
                    granted: ["%1$s/sample-data/mandates-granted*.csv"]
                    received: ["%1$s/sample-data/mandates-received.csv"]
                    assignments: ["%1$s/sample-data/assignments.csv"]
                  output: "%1$s/reports"
                  key-file: "%1$s/data/audit.key"
                  grants-through-holders: true
                  longest-validity: 5y
                  max-export-age: 9999d
                spring.datasource.url: "%2$s"
                """
                .formatted(folder, url());
    }

    private String url() {
        return "jdbc:h2:file:" + folder + "/data/mandate-audit;TRACE_LEVEL_FILE=0";
    }

    /** Puts the lists of a larger organisation in place of the sample's. */
    void replaceLists(int people, int mandates) throws IOException {
        Path larger = folder.resolve("larger");
        Generator.main(larger.toString(), Integer.toString(people), Integer.toString(mandates));
        Files.copy(larger.resolve("config/roles.yml"), path("config/roles.yml"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(path("config/exceptions.yml"));
        Files.delete(path("config/aliases.yml"));
        Files.delete(path("config/imports.yml"));
        write(
                "config/application.yml",
                applicationYml()
                        .replace("/sample-data/mandates-", "/larger/")
                        .replace("granted*", "granted")
                        .replace("/sample-data/", "/larger/"));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Workshop write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Configuration configuration(String... overrides) {
        Map<String, Object> commandLine = new HashMap<>();
        for (int i = 0; i < overrides.length; i += 2) {
            commandLine.put(overrides[i], overrides[i + 1]);
        }
        return ConfigurationReader.read(path("config"), commandLine, NOON);
    }

    Outcome run(String... overrides) {
        return new AuditRuns(this).run(configuration(overrides));
    }

    /** Runs a statement in the database, which no run may hold. */
    void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "", "");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** What a query of one number says. */
    long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "", "");
                Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The files of a report, each with its text. */
    Map<String, String> report(Path report) {
        try (Stream<Path> files = Files.list(report)) {
            Map<String, String> texts = new HashMap<>();
            files.forEach(file -> texts.put(file.getFileName().toString(), read(file.toString())));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> said() {
        return said;
    }

    @Override
    public void begins(StepCount step) {}

    @Override
    public void ends(StepCount step) {
        said.add(step.name() + ": " + step.done() + " of " + step.all());
    }

    @Override
    public void result(String line) {
        said.add(line);
    }

    @Override
    public void warning(String line) {
        said.add(line);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
