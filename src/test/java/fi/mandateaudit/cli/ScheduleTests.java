package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What is shipped for schedules. systemd's own tools look at its units where the project is built. */
class ScheduleTests {
    private static final Path FOLDER = Path.of("config/schedule");
    private static final String TASK = "mandate-audit-task.xml";
    private static final Pattern CALL = Pattern.compile("mandate-audit\\.jar( [^|<\\n]*)");

    @ParameterizedTest
    @ValueSource(strings = {"crontab", "mandate-audit.service", TASK})
    void callsAreUnderstood(String file) throws IOException {
        List<String> calls = CALL.matcher(read(file).replaceAll("(?m)^#.*$", ""))
                .results()
                .map(call -> call.group(1).strip())
                .toList();
        assertThat(calls).containsExactly("--quiet --fail-on-new");
        Console nowhere = new Console(sink(), sink(), false);
        assertThat(new CommandLineReading(nowhere).read(calls.get(0).split(" ")))
                .contains(new Call(
                        CommandName.AUDIT,
                        Map.of(CommandOption.QUIET, List.of("true"), CommandOption.FAIL_ON_NEW, List.of("true"))));
    }

    @Test
    void everyScheduleIsMondaysAtAQuarterPastSix() throws IOException {
        assertThat(Crontab.read().schedule()).isEqualTo("15 6 * * 1");
        assertThat(read("mandate-audit.timer")).contains("\nOnCalendar=Mon *-*-* 06:15:00 Europe/Helsinki\n");
        assertThat(read(TASK)).contains("T06:15:00</StartBoundary>").contains("<Monday />");
    }

    @Test
    void aPercentSignWouldEndTheCommand() throws IOException {
        assertThat(Crontab.read().command()).doesNotContain("%");
    }

    @Test
    void theUnitFailsForEverythingButFindings() throws IOException {
        List<String> successes = Pattern.compile("(?m)^SuccessExitStatus=(.*)$")
                .matcher(read("mandate-audit.service"))
                .results()
                .map((MatchResult success) -> success.group(1))
                .toList();
        assertThat(successes).containsExactly(Integer.toString(fi.mandateaudit.job.ExitCode.FINDINGS.number()));
    }

    @Test
    void theTaskIsOneOfWindows() throws Exception {
        validate(read(TASK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<Priority>7</Priority>", "<Monday />", "<LogonType>Password</LogonType>", "id=\"Auditor\""})
    void anotherTaskIsNone(String part) throws Exception {
        String broken = read(TASK).replace(part, part.replaceAll("7|Monday|Password|Auditor", "Wrong"));
        assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
    }

    private static void validate(String task) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = factory.newSchema(ScheduleTests.class.getResource("/schedule/task.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(task)));
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static PrintStream sink() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
