package fi.mandateaudit.campaign;

import java.util.Set;

/**
 * A file after something happened to it.
 *
 * @param bytes the file
 * @param touched the lines of the original that it happened to; the others must be read as before
 */
record Mutant(byte[] bytes, Set<Integer> touched) {
    /** Nothing happened that a reader should notice. */
    static Mutant same(byte[] bytes) {
        return new Mutant(bytes, Set.of());
    }

    static Mutant at(byte[] bytes, Integer... lines) {
        return new Mutant(bytes, Set.of(lines));
    }
}
