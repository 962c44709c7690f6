package fi.mandateaudit.job;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However many readers share the mandate lists, every byte of the report is the same, and each of them has read some. */
class SharedReadingIT {
    private static final String READ_SOMETHING =
            "SELECT COUNT(*) FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE 'read-mandates:%' AND READ_COUNT > 0";

    @TempDir
    Path folder;

    static Stream<Arguments> dresses() {
        return Stream.of(
                Arguments.of("LF", dress("\n", UTF_8)),
                Arguments.of("CR-LF", dress("\r\n", UTF_8)),
                Arguments.of("CR", dress("\r", UTF_8)),
                Arguments.of("UTF-16", dress("\n", UTF_16LE)),
                Arguments.of("windows-1252", dress("\n", Charset.forName("windows-1252"))));
    }

    @Test
    void theSampleIsReadAlike() throws SQLException {
        Map<String, String> report = report(workshop("sample"), 1);
        for (int readers : new int[] {2, 7}) {
            assertThat(report(workshop("sample" + readers), readers)).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void aListInAnyDressIsReadAlike(String name, UnaryOperator<byte[]> dress) throws IOException, SQLException {
        Map<String, String> report = report(generated("one", dress), 1);
        for (int readers : new int[] {2, 7}) {
            assertThat(report(generated(name + readers, dress), readers))
                    .as(name)
                    .isEqualTo(report);
        }
    }

    @Test
    void whatRefusesAListIsToldAsOneReaderMeetsIt() throws IOException {
        InputRefused alone = refused(withOtherHeadings("alone"), "1");
        assertThat(alone).hasMessageContaining("granted.csv:102: ");
        Workshop workshop = withOtherHeadings("seven");
        assertThat(refused(workshop, "7")).hasMessage(alone.getMessage());
        // The same call again goes on with the run, and another number of readers does not matter.
        assertThat(refused(workshop, "7")).hasMessage(alone.getMessage());
        assertThat(refused(workshop, "2")).hasMessage(alone.getMessage());
        assertThat(refused(workshop, "1")).hasMessage(alone.getMessage());
    }

    /** The report, once it is certain that as many readers as asked for have read anything. */
    private static Map<String, String> report(Workshop workshop, int readers) throws SQLException {
        Path report = workshop.run("audit.readers", Integer.toString(readers)).report();
        assertThat(workshop.number(READ_SOMETHING)).isEqualTo(readers == 1 ? 0 : readers);
        return workshop.report(report);
    }

    private static InputRefused refused(Workshop workshop, String readers) {
        return catchThrowableOfType(InputRefused.class, () -> workshop.run("audit.readers", readers));
    }

    private Workshop withOtherHeadings(String name) throws IOException {
        return generated(name, bytes -> {
            String[] lines = new String(bytes, UTF_8).split("\n");
            lines[101] = "Valtuustyyppi;" + lines[0];
            lines[201] = "Huom;" + lines[0];
            return (String.join("\n", lines) + "\n").getBytes(UTF_8);
        });
    }

    private Workshop generated(String name, UnaryOperator<byte[]> dress) throws IOException {
        Workshop workshop = workshop(name);
        workshop.replaceLists(20, 400);
        Path granted = workshop.path("larger/granted.csv");
        Files.write(granted, dress.apply(Files.readAllBytes(granted)));
        return workshop;
    }

    private Workshop workshop(String name) {
        Workshop workshop = new Workshop(folder.resolve(name));
        return workshop.write("data/audit.key", "0".repeat(32));
    }

    /** Other line ends, another encoding, and a line break in a quoted name in every row that has none. */
    private static UnaryOperator<byte[]> dress(String end, Charset charset) {
        return bytes -> {
            String text = new String(bytes, UTF_8).replaceAll(";([A-Z]\\p{L}+) (\\p{L}+ ?\\p{L}*);", ";\"$1\n$2\";");
            String mark = charset.equals(UTF_16LE) ? "\uFEFF" : "";
            return (mark + text.replace("\n", end)).getBytes(charset);
        };
    }
}
