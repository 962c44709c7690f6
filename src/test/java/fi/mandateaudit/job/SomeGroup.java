package fi.mandateaudit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/** A group of the machine to which whoever runs the tests may give files: another one than the files' own, if there is one. */
final class SomeGroup {
    private SomeGroup() {}

    static String name() {
        try {
            Process id = new ProcessBuilder("id", "-Gn").start();
            String said = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<String> own = List.of(said.strip().split(" "));
            // root may give files to any group
            return own.equals(List.of("root")) ? "daemon" : own.get(own.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Path path) {
        try {
            return Files.readAttributes(path, PosixFileAttributes.class).group().getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
