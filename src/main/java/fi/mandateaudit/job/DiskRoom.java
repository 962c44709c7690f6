package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Whether a disk is full. */
final class DiskRoom {
    /** What is left where the next block of a database or of a list does not fit. */
    private static final long FULL = 64 * 1024;

    private DiskRoom() {}

    /**
     * What is to be said of a full disk.
     *
     * @param path the file or folder on it that could not be written
     * @param what what it is
     * @return a line, or nothing if the disk has room or cannot be asked
     */
    static Optional<String> lacking(Path path, String what) {
        try {
            long free = Files.getFileStore(existing(path.toAbsolutePath())).getUsableSpace();
            return free < FULL ? Optional.of(line(path, what, free)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path existing(Path path) {
        Path parent = path.getParent();
        return parent == null || Files.exists(path) ? path : existing(parent);
    }

    private static String line(Path path, String what, long free) {
        return String.format(
                Locale.ROOT,
                "%s: expected room on the disk for %s, found %d bytes free; make room, and call again",
                path,
                what,
                free);
    }
}
