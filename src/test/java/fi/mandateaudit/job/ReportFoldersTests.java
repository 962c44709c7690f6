package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFoldersTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"rwx------, rwxr-x---", "rwxrwx---, rwxrwx---", "rwx--x--x, rwx--x--x"})
    void aFolderOfTheOwnersAloneIsOpenedToTheGroupLater(String before, String after) throws IOException {
        Path root = Files.createDirectory(folder.resolve("reports"));
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(before));

        Path report = new ReportFolders(root, group()).publish("2026-11-23-run-1", beside -> {});

        assertThat(permissions(root)).isEqualTo(after);
        assertThat(permissions(report)).isEqualTo("rwxr-x---");
    }

    @Test
    void withoutAGroupNobodyElseReads() throws IOException {
        Path report = new ReportFolders(folder.resolve("reports"), Optional.empty()).publish("x", beside -> {});

        assertThat(permissions(folder.resolve("reports"))).isEqualTo("rwx------");
        assertThat(permissions(report)).isEqualTo("rwx------");
    }

    private Optional<String> group() throws IOException {
        return Optional.of(
                Files.readAttributes(folder, PosixFileAttributes.class).group().getName());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
