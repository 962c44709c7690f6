package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.job.ProgramDefaults;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineReadingTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);

    @Test
    void noCommandMeansAudit() {
        assertThat(read()).isEqualTo(new Call(CommandName.AUDIT, Map.of()));
        assertThat(read("audit")).isEqualTo(read());
        assertThat(read().configuration()).isEqualTo(Path.of("config"));
    }

    @Test
    void filesMayBeSeveralOrRepeated() {
        Call call = read("--granted", "a.csv", "b,c.csv", "--quiet", "--granted", "d*.csv", "--config", "x");
        assertThat(call.configuration()).isEqualTo(Path.of("x"));
        assertThat(call.overrides())
                .isEqualTo(Map.of(
                        "audit.inputs.granted[0]", "a.csv",
                        "audit.inputs.granted[1]", "b,c.csv",
                        "audit.inputs.granted[2]", "d*.csv",
                        "audit.quiet", "true"));
    }

    @Test
    void optionsMayStandOnBothSidesOfTheCommand() {
        Call call = read(
                "--lang", "sv", "--granted", "a.csv", "b.csv", "check", "--granted", "c.csv", "--date", "1.2.2026");
        assertThat(call)
                .isEqualTo(new Call(
                        CommandName.CHECK,
                        Map.of(
                                CommandOption.LANG, List.of("sv"),
                                CommandOption.GRANTED, List.of("a.csv", "b.csv", "c.csv"),
                                CommandOption.DATE, List.of("1.2.2026"))));
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void whatMayStandInAFileEveryCommandTakes(CommandName command) {
        String[] own =
                switch (command) {
                    case EXPLAIN -> new String[] {"--employee", "1"};
                    case PURGE -> new String[] {"--before", "1.1.2026"};
                    default -> new String[0];
                };
        List<String> words = new ArrayList<>(List.of(command.word()));
        words.addAll(List.of(own));
        words.addAll(List.of("--quiet", "--lang", "en", "--out", "x", "--fail-on", "never", "--reviewed", "gaps.csv"));
        assertThat(read(words.toArray(String[]::new)).overrides())
                .isEqualTo(Map.of(
                        "audit.quiet", "true",
                        "audit.language", "en",
                        "audit.output", "x",
                        "audit.fail-on", "never",
                        "audit.reviewed", "gaps.csv"));
    }

    @Test
    void aFileMayBeginWithAnAt() {
        assertThat(read("--reviewed", "@gaps.csv").given()).containsEntry(CommandOption.REVIEWED, List.of("@gaps.csv"));
    }

    @Test
    void whatStandsOnTheCommandLineAloneOutranksNothing() {
        Call call = read("purge", "--before", "1.1.2026", "--reports");
        assertThat(call.overrides()).isEmpty();
        assertThat(call.given())
                .isEqualTo(Map.of(CommandOption.BEFORE, List.of("1.1.2026"), CommandOption.REPORTS, List.of("true")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--foo | Unknown option: '--foo'",
                "check --employee 1 | Unknown options: '--employee', '1'",
                "history --before 1.1.2026 | Unknown options: '--before', '1.1.2026'",
                "explain | Missing required option: '--employee=NO'",
                "purge | Missing required option: '--before=DATE'",
                "--date 31.2.2026 | --date: expected a day such as 2026-11-23 or 23.11.2026, found 31.2.2026",
                "--lang se | --lang: expected fi, sv or en, found se",
                "--fail-on high | --fail-on: expected HIGH, MEDIUM, LOW, INFO or never, found high",
                "--config x check --config y | option '--config' should be specified only once",
                "--date +99999-01-01 | --date: expected a day such as 2026-11-23 or 23.11.2026, found +99999-01-01",
                "frobnicate | Unmatched argument at index 0: 'frobnicate'",
                "--date 2026-01-01 --date 2026-01-02 | option '--date' (D) should be specified only once"
            })
    void wrongUseIsOneLine(String arguments, String message) {
        int exit = new Program(console, Clock.systemUTC()).run(arguments.split(" "));
        assertThat(exit).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("mandate-audit: " + message + "; see --help\n");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(CommandOption.class)
    void helpTellsTheKeyOfEveryOption(CommandOption option) {
        CommandName command = List.of(CommandName.values()).stream()
                .filter(option::isOf)
                .findFirst()
                .orElseThrow();
        assertThat(new Program(console, Clock.systemUTC()).run(command.word(), "--help"))
                .isZero();
        String key = option.key().isEmpty() ? "command line only" : option.key();
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .containsPattern(option.word() + "\\b[^\\[]*\\[" + key + "\\]");
    }

    @Test
    void versionIsTheProjects() {
        assertThat(new Program(console, Clock.systemUTC()).run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("mandate-audit " + new ProgramDefaults().version() + "\n")
                .matches("mandate-audit \\d+\\.\\d+\\.\\d+\\n");
    }

    private Call read(String... arguments) {
        return new CommandLineReading(console).read(arguments).orElseThrow();
    }
}
