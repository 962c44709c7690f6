package fi.mandateaudit.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a process and looks at it from outside, as Linux tells of it under {@code /proc}. */
final class Measurement {
    private static final int LOOK_EVERY = 20;
    private static final double NANOS = 1e9;
    private static final double TICKS = 100;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final Path log;
    private double processor;
    private double peak;

    private Measurement(Path log) {
        this.log = log;
    }

    /** Runs a contestant once. What it prints goes to a file; any exit code but 0 fails the benchmark. */
    static Figures of(Contestant contestant, Path log) {
        try {
            for (Path leaving : contestant.leavings()) {
                delete(leaving);
            }
            return new Measurement(log).run(contestant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Figures run(Contestant contestant) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(contestant.command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        while (!process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
            look(Path.of("/proc", String.valueOf(process.pid())));
        }
        double wall = (System.nanoTime() - start) / NANOS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "expected " + contestant.name() + " to end with 0, found " + process.exitValue() + "; see " + log);
        }
        return new Figures(wall, processor, peak);
    }

    private void look(Path proc) {
        try {
            String stat = Files.readString(proc.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            processor = (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS;
            try (Stream<String> lines = Files.lines(proc.resolve("status"))) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .forEach(line -> peak = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
            }
        } catch (IOException | UncheckedIOException ended) {
            // between two looks; what was seen last stands
        }
    }

    private static void delete(Path leaving) throws IOException {
        if (!Files.exists(leaving)) {
            return;
        }
        try (Stream<Path> all = Files.walk(leaving)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
