package fi.mandateaudit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTests {
    @TempDir
    Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        for (String name : List.of("b.csv", "a.csv", "a[1].csv", "c.txt", "deep/d.csv")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void takesFilesAndGlobsEachOnce() {
        assertThat(of("b.csv", "*.csv")).containsExactly("b.csv", "a.csv", "a[1].csv");
        assertThat(of("**.csv")).containsExactly("a.csv", "a[1].csv", "b.csv", "deep/d.csv");
        assertThat(of("deep/?.csv")).containsExactly("deep/d.csv");
    }

    @Test
    void takesAFileOverAGlobOfItsName() {
        assertThat(of("a[1].csv")).containsExactly("a[1].csv");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("none.csv"))
                .withMessage(folder + "/none.csv: expected a file, found none");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("deep"))
                .withMessage(folder + "/deep: expected a file, found none");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("x*.csv"))
                .withMessage(folder + "/x*.csv: expected a file that matches, found none");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("nowhere/*.csv"))
                .withMessage(folder + "/nowhere/*.csv: expected a file that matches, found none");
    }

    @Test
    void takesAFileOnceByWhateverNames() throws IOException {
        Files.createSymbolicLink(folder.resolve("latest.csv"), Path.of("b.csv"));
        assertThat(of("*.csv")).containsExactly("a.csv", "a[1].csv", "b.csv");
        assertThat(of("latest.csv", "b.csv", "deep/../b.csv")).containsExactly("latest.csv");
    }

    @Test
    void followsALinkThatIsNamedButNoneThatAGlobFindsOutside() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.createSymbolicLink(folder.resolve("inbox/evil.csv"), Path.of("../a.csv"));
        assertThat(of("inbox/evil.csv")).containsExactly("inbox/evil.csv");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("inbox/*.csv"))
                .withMessage(folder + "/inbox/evil.csv: expected a file of this folder, found a link that leads out"
                        + " of it; give the file by its own name");
    }

    @Test
    void findsNothingThroughALinkToAFolder() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.createSymbolicLink(folder.resolve("inbox/out"), folder.resolve("deep"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("inbox/**.csv"))
                .withMessage(folder + "/inbox/**.csv: expected a file that matches, found none");
    }

    @Test
    void takesDotsForFoldersOnlyBeforeAWildcard() {
        assertThat(of("deep/../*.txt")).containsExactly("c.txt");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("*/../c.txt"))
                .withMessage(folder + "/*/../c.txt: expected a file that matches, found none");
    }

    @Test
    void refusesAGlobThatIsNone() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("x[2.csv"))
                .withMessage(folder + "/x[2.csv: expected a file or a glob, found an unclosed bracket or brace");
    }

    @Test
    void showsWhatATerminalWouldObey() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> of("x\u001B]2J\ny*"))
                .withMessage(folder + "/x\\u001B]2J\\u000Ay*: expected a file that matches, found none");
    }

    private List<String> of(String... words) {
        return InputFiles.of(
                        List.of(words).stream().map(word -> folder + "/" + word).toList())
                .stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
