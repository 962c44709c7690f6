package fi.mandateaudit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An organisation of one payroll clerk, in whose folder the packaged program is started. */
final class SmallOffice {
    private final Path folder;

    SmallOffice(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("config"));
        Files.copy(Path.of("config/kela-services.yml"), folder.resolve("config/kela-services.yml"));
        write(
                "config/application.yml",
                """
                audit:
                  organisation: { business-id: "7654321-2", name: "Esimerkki Oy" }
                  inputs: { employees: [people.csv], granted: [granted.csv] }
                  language: en
                """);
        write(
                "config/roles.yml",
                """
                roles:
                  - id: payroll-clerk
                    name: { en: Payroll clerk }
                    matches: [{ title: "Palkanlaskija" }]
                    needs: [{ service: employer-daily-allowance, themes: [apply-benefits] }]
                """);
        write("people.csv", "Henkilönumero;Kokonimi;Tehtävänimike\n1;Salo, Hanna;Palkanlaskija\n");
        grant("2029-12-31");
    }

    void grant(String lastDay) throws IOException {
        write(
                "granted.csv",
                """
                Valtuusasia;Valtuustyyppi;Valtuutettu;Voimassaolo alkaa;Voimassaolo päättyy
                Palvelussuhteeseen liittyvien etuuksien hakeminen;Asiointivaltuus;Salo Hanna;2026-01-01;%s
                """
                        .formatted(lastDay));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Starts the program. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(Path.of("target/mandate-audit.jar").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    /** Runs the program to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(folder.resolve("stderr.txt")));
    }

    /**
     * How the program ended.
     *
     * @param exit its exit code
     * @param out what it said
     * @param err what it told beside
     */
    record Ended(int exit, String out, String err) {}
}
