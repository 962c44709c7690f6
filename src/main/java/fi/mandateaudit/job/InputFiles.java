package fi.mandateaudit.job;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Files and globs become files. */
final class InputFiles {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

    private InputFiles() {}

    /** The files that are meant, each once; a word that means none is refused by its name. */
    static List<Path> of(List<String> words) {
        Set<Path> files = new LinkedHashSet<>();
        for (String word : words) {
            List<Path> meant = isFile(word) ? List.of(Path.of(word).normalize()) : matches(word);
            if (meant.isEmpty()) {
                String expected = firstWildcard(word) < 0 ? "a file" : "a file that matches";
                throw new InputRefused(
                        String.format(Locale.ROOT, "%s: expected %s, found none", shown(word), expected));
            }
            files.addAll(meant);
        }
        return onceEach(files);
    }

    /** A file that goes by several names, by links, is one. */
    private static List<Path> onceEach(Set<Path> files) {
        Map<Path, Path> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(realPath(file), file));
        return List.copyOf(byPlace.values());
    }

    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new InputRefused(shown(file.toString()) + ": expected a file, found that it is gone");
        }
    }

    private static String shown(String word) {
        return Visible.line(Redaction.blank(word));
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Path> matches(String word) {
        int wildcard = firstWildcard(word);
        if (wildcard < 0) {
            return List.of();
        }
        int slash = word.lastIndexOf('/', wildcard);
        Path root = Path.of(slash < 0 ? "." : word.substring(0, slash + 1));
        String pattern = word.substring(slash + 1);
        PathMatcher matcher = matcher(word, pattern);
        int depth = pattern.contains("**")
                ? Integer.MAX_VALUE
                : (int) pattern.chars().filter(c -> c == '/').count() + 1;
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root, depth)) {
            return found.filter(file -> matcher.matches(root.relativize(file)))
                    .filter(Files::isRegularFile)
                    .map(file -> inside(root, file))
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException e) {
            throw new InputRefused(shown(word) + ": expected a folder that can be read, found none");
        }
    }

    private static PathMatcher matcher(String word, String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new InputRefused(shown(word) + ": expected a file or a glob, found an unclosed bracket or brace");
        }
    }

    /** A link that somebody laid into a folder may lead to a file that nobody meant. */
    private static Path inside(Path root, Path file) {
        if (!realPath(file).startsWith(realPath(root))) {
            throw new InputRefused(
                    shown(file.normalize().toString())
                            + ": expected a file of this folder, found a link that leads out of it; give the file by its own name");
        }
        return file.normalize();
    }

    private static int firstWildcard(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("*?[{".indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
