package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every case of {@code csv-spec} is read as it says. */
public class CsvSpecificationTests {
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    public static List<CsvCase> cases() throws IOException, URISyntaxException {
        Path specification =
                Path.of(CsvSpecificationTests.class.getResource("/csv-spec").toURI());
        try (Stream<Path> files = Files.list(specification)) {
            return files.sorted()
                    .flatMap(file -> Arrays.stream(YAML.readValue(file.toFile(), CsvCase[].class)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsSpecified(CsvCase specified) {
        Reading reading = new Reading(folder);
        if (specified.refused() != null) {
            assertThatThrownBy(() -> reading.recognise(specified.inputKind(), specified.fileName(), specified.bytes()))
                    .isInstanceOf(InputRefused.class)
                    .hasMessage(specified.refused());
            return;
        }
        RecognisedInput input = reading.recognise(specified.inputKind(), specified.fileName(), specified.bytes());
        if (specified.input() != null) {
            assertThat(Reading.show(input)).isEqualTo(specified.input());
        }
        if (specified.refusedLater() != null) {
            assertThatThrownBy(() -> reading.rows(input))
                    .isInstanceOf(InputRefused.class)
                    .hasMessage(specified.refusedLater());
            assertThatThrownBy(() -> reading.shares(input, 7))
                    .isInstanceOf(InputRefused.class)
                    .hasMessage(specified.refusedLater());
            return;
        }
        assertThat(reading.rows(input)).isEqualTo(specified.rows());
        for (int count : new int[] {2, 3, 7}) {
            assertThat(reading.shares(input, count).stream().flatMap(List::stream))
                    .as("read in %d shares", count)
                    .isEqualTo(specified.rows());
        }
        if (specified.values() != null) {
            assertThat(reading.values(input)).isEqualTo(specified.values());
        }
    }
}
