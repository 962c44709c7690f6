package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What places call the files of a run: each by its own name, with so many folders as tell it from the others. */
public final class FileNames {
    private FileNames() {}

    /**
     * Gives files of one name in several folders names that tell them apart.
     *
     * @param inputs the files, by their names without folders
     * @return the files in the same order
     */
    public static List<RecognisedInput> distinct(List<RecognisedInput> inputs) {
        Set<Path> paths = inputs.stream().map(FileNames::path).collect(Collectors.toSet());
        return inputs.stream()
                .map(input -> input.called(shown(distinct(path(input), paths))))
                .toList();
    }

    /** The end of a path, fit for one line and without an identity code that somebody called a file by. */
    static String shown(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(element -> Visible.line(Redaction.blankFileName(element.toString())))
                .collect(Collectors.joining("/"));
    }

    /** As it was given: where the folder of the run lies is nothing to a report. */
    private static Path path(RecognisedInput input) {
        return input.path().normalize();
    }

    private static Path distinct(Path path, Set<Path> all) {
        int elements = 1;
        while (elements < path.getNameCount() && isEndOfOther(end(path, elements), path, all)) {
            elements++;
        }
        return end(path, elements);
    }

    private static Path end(Path path, int elements) {
        return path.subpath(path.getNameCount() - elements, path.getNameCount());
    }

    private static boolean isEndOfOther(Path end, Path path, Set<Path> all) {
        return all.stream().anyMatch(other -> !other.equals(path) && other.endsWith(end));
    }
}
