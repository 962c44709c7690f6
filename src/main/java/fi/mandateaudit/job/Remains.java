package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts of reports that killed processes left: they hold personal data, and nobody sees them.
 *
 * @param root the folder of all reports
 */
record Remains(Path root) {
    private static final Pattern PART = Pattern.compile("\\.\\d{4}-\\d{2}-\\d{2}-run-\\d+(-[a-z]{2})?\\.tmp");
    private static final int DAY_BEGINS = 1;
    private static final int DAY_ENDS = 11;
    /** Nobody writes a report for so long. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    /** Deletes parts that were there long before a folder that was just made. */
    void deleteOlderThan(Path made) throws IOException {
        Instant dead = modified(made).minus(LONGEST_WRITING);
        delete(part -> modified(part).isBefore(dead));
    }

    /** Deletes parts of reports of an audit date before a day. */
    void deleteBefore(LocalDate day) throws IOException {
        String first = day.toString();
        delete(part ->
                part.getFileName().toString().substring(DAY_BEGINS, DAY_ENDS).compareTo(first) < 0);
    }

    private void delete(Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> parts;
        try (Stream<Path> all = Files.list(root)) {
            parts = all.filter(
                            each -> PART.matcher(each.getFileName().toString()).matches())
                    .filter(which)
                    .toList();
        }
        for (Path part : parts) {
            ReportFolders.delete(part);
        }
    }

    /** Of what another process takes away meanwhile, a time at which it is not old. */
    private static Instant modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }
}
