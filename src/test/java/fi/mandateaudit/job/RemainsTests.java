package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainsTests {
    @TempDir
    Path root;

    @Test
    void theNextReportDeletesWhatAKilledRunLeftOfItsOwn() throws IOException {
        part(".2026-11-16-run-1.tmp", Duration.ofDays(7));
        part(".2026-11-16-run-2-sv.tmp", Duration.ofDays(7));
        part(".2026-11-23-run-3.tmp", Duration.ofHours(1));
        part("2026-11-16-run-4", Duration.ofDays(7));
        part(".mine.tmp", Duration.ofDays(7));

        new ReportFolders(root, Optional.empty()).publish("2026-11-23-run-5", beside -> {});

        assertThat(root.toFile().list())
                .containsExactlyInAnyOrder(
                        ".2026-11-23-run-3.tmp", "2026-11-16-run-4", ".mine.tmp", "2026-11-23-run-5");
    }

    @Test
    void aDayIsTheFirstOneThatIsKept() throws IOException {
        part(".2026-11-22-run-1.tmp", Duration.ZERO);
        part(".2026-11-23-run-2.tmp", Duration.ZERO);

        new Remains(root).deleteBefore(LocalDate.of(2026, 11, 23));

        assertThat(root.toFile().list()).containsExactly(".2026-11-23-run-2.tmp");
    }

    @Test
    void withoutReportsThereIsNothingToDelete() throws IOException {
        new Remains(root.resolve("reports")).deleteBefore(LocalDate.of(2026, 11, 23));

        assertThat(root).isEmptyDirectory();
    }

    private void part(String name, Duration age) throws IOException {
        Path folder = Files.createDirectory(root.resolve(name));
        Files.writeString(folder.resolve("people.csv"), "101");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    }
}
