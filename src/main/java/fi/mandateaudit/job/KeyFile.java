package fi.mandateaudit.job;

import fi.mandateaudit.identity.PseudonymKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;

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
                OwnerOnly.folderOf(file);
                Files.write(OwnerOnly.file(file), random());
            }
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, file + ": expected a key file that can be made, found none");
        }
        return read();
    }

    /** The key if there is one, otherwise one for this call alone; nothing is written. */
    PseudonymKey readOrInvent() {
        return Files.exists(file) ? read() : new PseudonymKey(random());
    }

    /** The key of earlier runs. */
    PseudonymKey read() {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length == BYTES) {
                return new PseudonymKey(key);
            }
            throw lost("one of " + key.length + " bytes");
        } catch (IOException e) {
            throw lost("none that can be read");
        }
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
