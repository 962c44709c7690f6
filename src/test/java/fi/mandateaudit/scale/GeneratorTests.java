package fi.mandateaudit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.IdentityCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link Generator} promises to those who measure with it. */
class GeneratorTests {
    private static final Scale SCALE = new Scale(120, 2_500, 7);
    private static final List<String> LISTS =
            List.of("employees.csv", "assignments.csv", "received.csv", "granted.csv");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write(folder.resolve("one"), SCALE);
    }

    @Test
    void writesAsManyRowsAsAskedFor() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("one/employees.csv"))).hasSize(1 + 120);
        assertThat(Files.readAllLines(folder.resolve("one/granted.csv"))).hasSize(1 + 2_500);
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        write(folder.resolve("two"), SCALE);
        for (String list : LISTS) {
            assertThat(folder.resolve("two").resolve(list))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(list));
        }
    }

    @Test
    void writesOtherMandatesForAnotherSeed() throws IOException {
        write(folder.resolve("two"), new Scale(120, 2_500, 8));
        assertThat(Files.mismatch(folder.resolve("two/granted.csv"), folder.resolve("one/granted.csv")))
                .isNotNegative();
    }

    @Test
    void inventsEveryIdentifierOnceAndRight() {
        List<String> codes = IntStream.range(0, 40_000)
                .mapToObj(index -> Clerk.of(index, SCALE).identityCode())
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.charAt(7) == '9');
        assertThat(codes).allMatch(code -> IdentityCode.parse(code)
                .filter(IdentityCode::isPossible)
                .isPresent());
        List<String> ids = IntStream.range(0, 2_000).mapToObj(Names::idOfClient).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("7"));
        assertThat(ids).allMatch(id -> BusinessId.parse(id).isPresent());
    }

    private static void write(Path to, Scale scale) throws IOException {
        new Generator(scale, to).write(Path.of("config", "kela-services.yml"));
    }
}
