package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.job.StepCount;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTests {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            true);

    @Test
    void aTerminalHasOneLineThatIsDrawnAgain() {
        run(Pace.TERMINAL);
        assertThat(told())
                .isEqualTo("\raudit, 0 s\u001B[K"
                        + "\raudit: 1,500 of 4,000 (37 %), 0 s\u001B[K"
                        + "\r\u001B[Kold.csv: too old\n"
                        + "\raudit: 4,000 of 4,000 (100 %), 0 s\u001B[K"
                        + "\r\u001B[Kaudit: 4,000\n"
                        + "\rcompare, 0 s\u001B[K"
                        + "\r\u001B[K");
    }

    @Test
    void aLogHasWholeLines() {
        run(Pace.LOG);
        assertThat(told())
                .isEqualTo("audit: 1,500 of 4,000 (37 %), 0 s\n"
                        + "old.csv: too old\n"
                        + "audit: 4,000 of 4,000 (100 %), 0 s\n"
                        + "audit: 4,000\n");
    }

    @Test
    void quietHasWarningsAlone() {
        run(Pace.QUIET);
        assertThat(told()).isEqualTo("old.csv: too old\n");
    }

    /** A step, what is told while it goes on, and one that fails. */
    private void run(Pace pace) {
        try (Voice voice = new Voice(console, pace, CLOCK)) {
            StepCount step = new StepCount("audit");
            voice.begins(step);
            step.expect(4000);
            step.add(1500);
            voice.look();
            voice.warning("old.csv: too old");
            step.add(2500);
            voice.look();
            voice.ends(step);
            voice.look();
            voice.begins(new StepCount("compare"));
        }
    }

    @Test
    void whatIsSaidReplacesWhatIsDrawn() {
        console.draw("audit, 3 s");
        console.say("the end");
        assertThat(told()).isEqualTo("\raudit, 3 s\u001B[K\r\u001B[K");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("the end\n");
    }

    @ParameterizedTest
    @CsvSource({"true, true, QUIET", "true, false, QUIET", "false, true, TERMINAL", "false, false, LOG"})
    void thePaceIsThatOfTheReader(boolean quiet, boolean redraws, Pace pace) {
        assertThat(Pace.of(quiet, redraws)).isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/pts/3, true",
        "/dev/tty1, true",
        "/dev/console, true",
        "/dev/null, false",
        "/var/log/audit.log, false",
        "pipe:[4711], false",
        "socket:[1], false"
    })
    void aTerminalIsADevice(String device, boolean terminal) {
        assertThat(Terminal.isDeviceOfTerminal(device)).isEqualTo(terminal);
    }

    @Test
    void aDumbTerminalIsNone() {
        assertThat(Terminal.isStandardError(Map.of("TERM", "dumb"))).isFalse();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
