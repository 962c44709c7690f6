package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of reports: a report is complete or absent.
 *
 * @param root the folder of all reports
 * @param group the group that may read them, or nothing for the owner alone
 */
record ReportFolders(Path root, Optional<String> group) {

    static final String LATEST = "latest";
    private static final String LATEST_FILE = "latest.txt";
    private static final Logger LOG = LoggerFactory.getLogger(ReportFolders.class);

    /** Writes the files of a report into a folder. */
    interface Writing {
        void into(Path folder) throws IOException;
    }

    /** The folder's name: of another language than the first of the run, with that. */
    static String name(LocalDate date, long run, Optional<Language> other) {
        return String.format(
                Locale.ROOT,
                "%s-run-%d%s",
                date,
                run,
                other.map(l -> "-" + l.tag()).orElse(""));
    }

    /** Takes a report back for which no run stands; what failed before is told, and not that something of it stays. */
    void withdraw(String name) {
        try {
            delete(root.resolve(name));
        } catch (IOException e) {
            // The next call of the run writes the folder anew.
        }
    }

    /** Writes a report beside its place, then renames it; what an earlier attempt left there goes. */
    Path publish(String name, Writing writing) {
        Path target = root.resolve(name);
        Path beside = root.resolve("." + name + ".tmp");
        try {
            make(beside);
            writing.into(beside);
            delete(target);
            return Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            RunEnded failed = failed(target, e);
            giveUp(beside);
            throw failed;
        }
    }

    private static RunEnded failed(Path target, IOException e) {
        String expected = target + ": expected a folder that can be written, found "
                + e.getClass().getSimpleName();
        return new RunEnded(
                ExitCode.FAILED, DiskRoom.lacking(target, "the report").orElse(expected));
    }

    /** A part of a report would hold the room that the next attempt needs. */
    private static void giveUp(Path beside) {
        try {
            delete(beside);
        } catch (IOException e) {
            LOG.debug("A part of a report stays", e);
        }
    }

    private void make(Path beside) throws IOException {
        if (!Files.isDirectory(root)) {
            OwnerOnly.folder(root);
        }
        if (OwnerOnly.isOwnersAlone(root)) {
            readers().openFolder(root);
        }
        delete(beside);
        OwnerOnly.folder(beside);
        readers().openFolder(beside);
        new Remains(root).deleteOlderThan(beside);
    }

    /** Lets {@code latest} lead to a report, or {@code latest.txt} name it where links are not possible. */
    void pointTo(String name) {
        try {
            point(name);
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, root + ": expected a folder that can be written, found none");
        }
    }

    /** Lets {@code latest} lead to a report that was asked for once more, unless it leads to that of another run. */
    void pointAgainTo(String name, String run) {
        Optional<String> pointed = pointed();
        if (pointed.isEmpty() || pointed.get().equals(run) || pointed.get().startsWith(run + "-")) {
            pointTo(name);
        }
    }

    /** The name of the report that {@code latest} leads to, if it is there. */
    private Optional<String> pointed() {
        try {
            Path link = root.resolve(LATEST);
            String name = Files.isSymbolicLink(link)
                    ? Files.readSymbolicLink(link).toString()
                    : Files.readString(root.resolve(LATEST_FILE)).strip();
            return Optional.of(name).filter(each -> Files.isDirectory(root.resolve(each)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void point(String name) throws IOException {
        Path beside = root.resolve(".latest.tmp");
        Files.deleteIfExists(beside);
        try {
            Files.createSymbolicLink(beside, Path.of(name));
            Files.move(beside, root.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE);
        } catch (UnsupportedOperationException | IOException e) {
            Files.deleteIfExists(beside);
            Files.writeString(root.resolve(LATEST_FILE), name + "\n");
        }
    }

    /** Deletes the link to a report that is gone. */
    static void deleteIfItLeadsNowhere(Path link) throws IOException {
        if (Files.isSymbolicLink(link) && !Files.exists(link)) {
            Files.delete(link);
        }
    }

    /** Deletes a report's folder with all its files, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Readers readers() {
        return new Readers(group);
    }
}
