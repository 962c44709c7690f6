package fi.mandateaudit.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTests {
    private static final String TEXT = "Henkilönumero;Asiakas;Huom\n1;A;x\n2;B;y\n";
    private static final String CHANGED =
            "a.csv: expected the file as it was recognised, found that it changed while it was read";

    private final Intake intake = new Intake(TestRules.rules());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.csv"), TEXT);
    }

    @Test
    void describesTheFile() throws IOException {
        Instant modified = Instant.parse("2026-01-02T03:04:05Z");
        Files.setLastModifiedTime(file, FileTime.from(modified));
        assertThat(recognise().with(RecordStarts.NONE))
                .isEqualTo(new RecognisedInput(
                        InputKind.ASSIGNMENTS,
                        file,
                        file.getFileName().toString(),
                        TEXT.getBytes(UTF_8).length,
                        SHA_256,
                        modified,
                        "UTF-8",
                        ';',
                        1,
                        Map.of("Henkilönumero", Field.EMPLOYEE_NO, "Asiakas", Field.CLIENT),
                        List.of("Huom"),
                        Language.FI,
                        RecordStarts.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Henkilönumero;Asiakas;Huom\n1;A;x\n2;B;z\n",
                "Henkilönumero;Asiakas;Huom\n1;A;x\n",
                "Henkilönumero;Asiakas;Huom\n1;A;x\n2;B;y\n3;C;z\n",
                ""
            })
    void refusesAFileThatChanged(String later) throws IOException {
        RecognisedInput input = recognise();
        Files.writeString(file, later);
        assertThatThrownBy(() -> readAll(input))
                .isInstanceOf(InputRefused.class)
                .hasMessage(CHANGED);
    }

    @Test
    void refusesAFileThatIsNoLongerText() throws IOException {
        RecognisedInput input = recognise();
        Files.write(file, new byte[] {(byte) 0xFF, '\n'});
        assertThatThrownBy(() -> readAll(input))
                .isInstanceOf(InputRefused.class)
                .hasMessage(CHANGED);
    }

    @Test
    void leavesAnAbsentFileToTheCaller() {
        assertThatThrownBy(() -> intake.recognise(InputKind.ASSIGNMENTS, folder.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsNothingAfterTheEnd() throws IOException {
        try (RecordReader reader = intake.open(recognise())) {
            assertThat(Reading.show(Objects.requireNonNull(reader.next()))).isEqualTo("2: 1 | A");
            assertThat(Reading.show(Objects.requireNonNull(reader.next()))).isEqualTo("3: 2 | B");
            assertThat(reader.next()).isNull();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void rejectsARecordForOneOfItsCells() throws IOException {
        RecognisedInput input = recognise();
        SourceRecord record =
                new SourceRecord(InputKind.ASSIGNMENTS, new Place("a.csv", 2), Map.of(Field.CLIENT, "010190-999X"));
        RejectedRow rejected = input.reject(record, Field.CLIENT, Expected.BUSINESS_ID, "");
        assertThat(rejected)
                .hasToString("a.csv:2:Asiakas: expected a Y-tunnus with its check digit, found ***********");
        assertThat(rejected.legible()).containsSame(record);
        assertThat(input.headingOf(Field.SERVICE)).isEqualTo("service");
    }

    @Test
    void rejectedRowsOfOneFaultAreToldApartByTheirText() throws IOException {
        Files.writeString(file, "Henkilönumero;Asiakas;Palvelu\n1;A\n2;B\n3;\"C\"c\n4;\"C\"c\n4;\"C\"c\n");
        List<String> contents = new ArrayList<>();
        try (RecordReader reader = intake.open(recognise())) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                contents.add(((RejectedRow) row).content());
            }
        }
        assertThat(contents)
                .containsExactly(
                        "FIELDS\n3\n1\nA",
                        "FIELDS\n3\n2\nB",
                        "QUOTED_FIELD\n\n3\n\"C\"c",
                        "QUOTED_FIELD\n\n4\n\"C\"c",
                        "QUOTED_FIELD\n\n4\n\"C\"c");
    }

    @Test
    void findsTheNearestHeading() {
        assertThat(intake.nearest(InputKind.ASSIGNMENTS, "Asiakkaan Y tunnus"))
                .map(NearHeading::field)
                .contains(Field.CLIENT);
        assertThat(intake.nearest(InputKind.ASSIGNMENTS, "Pituus")).isEmpty();
    }

    private static final String SHA_256 = "498f83573adbc79bbfc09264b031cfa6f369dab70b3b8403214d4b354497d175";

    private RecognisedInput recognise() throws IOException {
        return intake.recognise(InputKind.ASSIGNMENTS, file);
    }

    private void readAll(RecognisedInput input) throws IOException {
        try (RecordReader reader = intake.open(input)) {
            while (reader.next() != null) {
                // the end is what matters
            }
        }
    }
}
