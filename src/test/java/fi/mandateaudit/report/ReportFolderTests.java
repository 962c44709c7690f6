package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTests {
    @TempDir
    Path folder;

    private final Words words = new Words(Language.EN, Wording.in(Language.EN));

    @Test
    void writesCsvThatSpreadsheetsOpen() throws IOException {
        Table<String> table = new Table<>(
                List.of(new Column<>("name", row -> row), new Column<>("unit", row -> "a;b\"c")), List.of("Ä"));

        new ReportFolder(folder, "").write("list.csv", table, words);

        assertThat(Files.readString(folder.resolve("list.csv"))).isEqualTo("\uFEFFName;Unit\r\nÄ;\"a;b\"\"c\"\r\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsTheOwnerAloneRead() throws IOException {
        create(new ReportFolder(folder, ""));

        assertThat(permissions()).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsAGroupRead() throws IOException {
        String group =
                Files.readAttributes(folder, PosixFileAttributes.class).group().getName();

        create(new ReportFolder(folder, group));

        assertThat(permissions()).isEqualTo("rw-r-----");
        assertThat(Files.readAttributes(folder.resolve("a"), PosixFileAttributes.class)
                        .group()
                        .getName())
                .isEqualTo(group);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void failsForAGroupThatIsNone() {
        assertThatExceptionOfType(UserPrincipalNotFoundException.class)
                .isThrownBy(() -> create(new ReportFolder(folder, "no-such-group")));
    }

    @Test
    void overwritesNothing() throws IOException {
        create(new ReportFolder(folder, ""));

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> create(new ReportFolder(folder, "")));
    }

    private static void create(ReportFolder to) throws IOException {
        try (Writer writer = to.create("a")) {
            writer.write("x");
        }
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a")));
    }
}
