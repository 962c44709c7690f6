package fi.mandateaudit.job;

import fi.mandateaudit.identity.PseudonymKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Function;

/**
 * The file of the organisation's key.
 *
 * @param file 32 random bytes, made at first use
 */
record KeyFile(Path file) {
    private static final int BYTES = 32;

    /** The key of the organisation's first run. */
    PseudonymKey readOrMake() {
        try {
            if (!Files.exists(file)) {
                make();
            }
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, file + ": expected a key file that can be made, found none");
        }
        return read(this::unfit);
    }

    /** The key is there whole or not at all: a part of it would end every later call. */
    private void make() throws IOException {
        OwnerOnly.folderOf(file);
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.deleteIfExists(beside);
        Files.write(OwnerOnly.file(beside), random());
        // Not in the place of a key that another organisation's run has made meanwhile.
        Files.move(beside, file);
    }

    /** The key if there is one, otherwise one for this call alone; nothing is written. */
    PseudonymKey readOrInvent() {
        return Files.exists(file) ? read(this::unfit) : new PseudonymKey(random());
    }

    /** The key of earlier runs. */
    PseudonymKey read() {
        return read(this::lost);
    }

    private PseudonymKey read(Function<String, RunEnded> otherwise) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length == BYTES) {
                return new PseudonymKey(key);
            }
            throw otherwise.apply("one of " + key.length + " bytes");
        } catch (IOException e) {
            throw otherwise.apply("none that can be read");
        }
    }

    /** Ends the first run: no earlier one needs what lies there. */
    private RunEnded unfit(String found) {
        return new RunEnded(
                ExitCode.CONFIGURATION,
                String.format(
                        Locale.ROOT,
                        "%s: expected a key of %d bytes, found %s; restore it, or delete it to have another one made",
                        file,
                        BYTES,
                        found));
    }

    /** Ends a run that lacks the key of earlier ones. */
    RunEnded lost(String found) {
        return new RunEnded(
                ExitCode.CONFIGURATION,
                String.format(
                        Locale.ROOT,
                        "%s: expected the key of %d bytes that earlier runs used, found %s; restore it, or purge those runs",
                        file,
                        BYTES,
                        found));
    }

    private static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
