package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists that everybody on this computer may read, though they hold personal data. */
public final class OpenLists {
    private OpenLists() {}

    /**
     * What is to be said of files.
     *
     * @param files files of lists
     * @return one line that names those that everybody may read, or nothing if there are none
     */
    public static Optional<String> warning(Collection<Path> files) {
        String open =
                files.stream().filter(OpenLists::isOpen).map(Path::toString).collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s: expected lists that only those may read who need them, found them readable by everybody on"
                                + " this computer",
                        open));
    }

    /** Whether everybody may read a file and enter every folder on the way to it, as far as the file system tells. */
    private static boolean isOpen(Path file) {
        try {
            Path real = file.toRealPath();
            boolean open = allows(real, PosixFilePermission.OTHERS_READ);
            for (Path folder = real.getParent(); open && folder != null; folder = folder.getParent()) {
                open = allows(folder, PosixFilePermission.OTHERS_EXECUTE);
            }
            return open;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean allows(Path path, PosixFilePermission permission) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(permission);
    }
}
