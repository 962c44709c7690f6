package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {
    @TempDir
    Path folder;

    @Test
    void theKeyOfTheFirstRunIsMadeAndLeavesNothingBesideIt() throws IOException {
        KeyFile key = new KeyFile(folder.resolve("data/audit.key"));

        key.readOrMake();

        assertThat(folder.resolve("data")).isDirectoryContaining(file -> file.endsWith("audit.key"));
        assertThat(Files.list(folder.resolve("data"))).hasSize(1);
        assertThat(Files.size(key.file())).isEqualTo(32);
    }

    @Test
    void whatAStoppedCallLeftBesideTheKeyDoesNotMatter() throws IOException {
        Files.writeString(folder.resolve(".audit.key.tmp"), "half");
        KeyFile key = new KeyFile(folder.resolve("audit.key"));

        key.readOrMake();

        assertThat(Files.list(folder)).containsExactly(key.file());
    }

    @Test
    void aDamagedKeyThatNoRunUsedMayBeDeleted() throws IOException {
        KeyFile key = new KeyFile(Files.writeString(folder.resolve("audit.key"), "half"));

        assertThatThrownBy(key::readOrMake)
                .isInstanceOf(RunEnded.class)
                .hasMessage(key.file() + ": expected a key of 32 bytes, found one of 4 bytes;"
                        + " restore it, or delete it to have another one made");
        assertThatThrownBy(key::readOrInvent).hasMessageContaining("delete it");
    }

    @Test
    void aDamagedKeyOfEarlierRunsIsNotToBeDeleted() throws IOException {
        KeyFile key = new KeyFile(Files.writeString(folder.resolve("audit.key"), "half"));

        assertThatThrownBy(key::read).hasMessageEndingWith("found one of 4 bytes; restore it, or purge those runs");
    }
}
