package fi.mandateaudit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to a list on its way, it is read as it stands, or what cannot be read is rejected with its place, or
 * the list is refused; and what nothing happened to is read as before. The seeds are fixed.
 */
class MutationTests {
    private static final int FILES = Integer.getInteger("campaign.mutants", 30);
    private static final Tally TALLY = new Tally();

    @TempDir
    private static Path folder;

    private static List<Original> originals;

    @BeforeAll
    static void readOriginals() throws Exception {
        originals = Originals.all(folder);
    }

    @AfterAll
    static void writeTable() throws IOException {
        TALLY.write(Path.of("target", "campaign", "mutations.md"));
    }

    static List<Mutator> mutators() {
        return Stream.<Mutator[]>of(
                        DressMutator.values(), RowMutator.values(), ByteMutator.values(), FileMutator.values())
                .flatMap(Stream::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mutators")
    void nothingIsReadAsSomethingElse(Mutator mutator) {
        Judge judge = new Judge(folder);
        int done = 0;
        for (int seed = 0; done < FILES; seed++) {
            Original original = originals.get(seed % originals.size());
            Random random = new Random(mutator.title().hashCode() * 31L + seed);
            Optional<Mutant> mutant = mutator.mutate(original, random);
            if (mutant.isPresent()) {
                Judge.Verdict verdict = judge.judge(original, mutant.get());
                TALLY.add(mutator.title(), verdict.fate());
                assertThat(mutator.fates())
                        .as(
                                "%s, seed %d, %s: %s %s",
                                mutator.title(), seed, original.name(), verdict.fate(), verdict.why())
                        .contains(verdict.fate());
                done++;
            }
        }
    }
}
