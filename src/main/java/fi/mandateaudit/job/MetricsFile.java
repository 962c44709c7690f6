package fi.mandateaudit.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The figures of the last runs, for whoever watches a schedule: a file in Prometheus' text format, old or new and never
 * half of one, for the same eyes as reports.
 *
 * @param file the file
 * @param group the group that may read it, or nothing for the owner alone
 */
public record MetricsFile(Path file, Optional<String> group) {

    /**
     * The file of a configuration.
     *
     * @param configuration the configuration
     * @return the file, or nothing if none is wanted or the run leaves no trace
     */
    public static Optional<MetricsFile> of(Configuration configuration) {
        Configuration.Output output = configuration.output();
        return output.metrics()
                .filter(file -> configuration.conduct().leavesTrace())
                .map(file -> new MetricsFile(file, output.group()));
    }

    /**
     * Tells of a published run.
     *
     * @param ended when it ended
     * @param took how long it took
     * @param outcome what it comes to
     * @throws IOException if the file cannot be written
     */
    public void published(Instant ended, Duration took, Outcome outcome) throws IOException {
        write(new MetricsText().run(ended, took, outcome.exitCode()).published(ended, outcome));
    }

    /**
     * Tells of a run without a report; what was told of the last published one stays.
     *
     * @param ended when it ended
     * @param took how long it took
     * @param code what it ended with
     * @throws IOException if the file cannot be read or written
     */
    public void failed(Instant ended, Duration took, ExitCode code) throws IOException {
        String earlier = Files.exists(file) ? Files.readString(file) : "";
        write(new MetricsText().run(ended, took, code).publishedAsIn(earlier));
    }

    private void write(MetricsText text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        makeFolder();
        Files.deleteIfExists(beside);
        Files.write(OwnerOnly.file(beside), text.toString().getBytes(StandardCharsets.UTF_8));
        new Readers(group).openFile(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            OwnerOnly.folder(folder);
            new Readers(group).openFolder(folder);
        }
    }
}
