package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(stream(out), stream(err), false);

    @Test
    void saysALineAsOneLineWithoutWhatATerminalObeys() {
        console.say("reports/x\r\n23.11.2026: 0 henkilöä\u001B[2J\u202Eä 010190-999W");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("reports/x\\u000D\\u000A23.11.2026: 0 henkilöä\\u001B[2J\\u202Eä ***********\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void tellsALineAsOneLineUntilItIsHushed() {
        console.tell("a\nb\u009B31m\u2028c");
        console.hush();
        console.tell("d");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("a\\u000Ab\\u009B31m\\u2028c\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void explainsOnAsManyLinesAsThereAre() {
        console.explain("a\nb\r\nc");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\nc\n");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
