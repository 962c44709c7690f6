package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Who may read, beside the owner, what is written for people; of no meaning where the file system knows no groups.
 *
 * @param group a group, or nothing for the owner alone
 */
record Readers(Optional<String> group) {

    /** Lets them look into a folder. */
    void openFolder(Path folder) throws IOException {
        open(folder, "rwxr-x---");
    }

    /** Lets them read a file. */
    void openFile(Path file) throws IOException {
        open(file, "rw-r-----");
    }

    private void open(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && group.isPresent()) {
            GroupPrincipal readers =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(group.get());
            view.setGroup(readers);
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
