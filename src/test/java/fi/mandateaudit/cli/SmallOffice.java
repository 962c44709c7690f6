package fi.mandateaudit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An organisation of one payroll clerk, in whose folder the packaged program is started. */
final class SmallOffice {
    static final Path PROGRAM = Path.of("target/mandate-audit.jar");

    /** A run of a moment ends before a better compiler and collector could pay. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Tells every ten seconds how far a step is: only a busy machine gets that far. */
    private static final Pattern GOING_ON = Pattern.compile("(?m)^[a-z-]+(: .*)?, \\d+ s\\R");

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

    /** Four thousand people, of whom a stop or a kill finds some still to be read. */
    void employMany() throws IOException {
        StringBuilder people = new StringBuilder("Henkilönumero;Kokonimi;Tehtävänimike\n1;Salo, Hanna;Palkanlaskija\n");
        for (int i = 2; i <= 4_000; i++) {
            people.append(i).append(";Laine").append(i).append(", Aino;Palkanlaskija\n");
        }
        write("people.csv", people.toString());
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Starts the program. */
    Process start(String... arguments) throws IOException {
        return start(command(List.of(), arguments));
    }

    /** Starts the program by a script. */
    Process startBy(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    /** Waits until the program tells of something. */
    void awaitLine(String beginning) throws IOException, InterruptedException {
        while (read("stderr.txt").lines().noneMatch(line -> line.startsWith(beginning))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Runs the program on a terminal, which shows both streams. */
    Ended runOnTerminal(String... arguments) throws IOException, InterruptedException {
        String line = command(List.of(), arguments).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "TERM=xterm ", ""));
        return ended(start(List.of("script", "--quiet", "--return", "--command", line, "/dev/null")));
    }

    /** Runs a line of a crontab as cron does. */
    Ended runInShell(String line) throws IOException, InterruptedException {
        return ended(start(List.of("sh", "-c", line)));
    }

    private static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        command.addAll(options);
        command.add("-jar");
        command.add(PROGRAM.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("MANDATE_AUDIT", folder.toString());
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return program.directory(folder.toFile())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    /** Runs the program to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return ended(start(arguments));
    }

    /** Runs the program to its end in a virtual machine that was given an option more. */
    Ended runWith(String option, String... arguments) throws IOException, InterruptedException {
        return ended(start(command(List.of(option), arguments)));
    }

    /** Runs the program by a script to its end. */
    Ended runBy(Path script, String... arguments) throws IOException, InterruptedException {
        return ended(startBy(script, arguments));
    }

    private Ended ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, told());
    }

    private String told() throws IOException {
        return GOING_ON.matcher(read("stderr.txt")).replaceAll("");
    }

    /**
     * How the program ended.
     *
     * @param exit its exit code
     * @param out what it said
     * @param err what it told beside
     */
    record Ended(int exit, String out, String err) {
        private static final Pattern LOGGED = Pattern.compile("(TRACE|DEBUG|INFO) +\\S+: ");

        /** What it told beside the log that it was asked for. */
        List<String> told() {
            return err.lines().filter(line -> !LOGGED.matcher(line).lookingAt()).toList();
        }
    }
}
