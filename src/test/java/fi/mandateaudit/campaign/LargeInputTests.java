package fi.mandateaudit.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs as large as somebody can make them are read in a heap of 64 MiB, or refused with the limit. */
class LargeInputTests {
    private static final boolean LONG = Boolean.getBoolean("campaign.long");
    private static final long LINE = LONG ? 1L << 30 : 4L << 20;
    private static final int ROWS = LONG ? 10_000_000 : 100_000;
    private static final int MANY = 1_000_000;
    private static final String HEADINGS = "Employee number;Client\n";
    private static final String TOO_LONG =
            "headings with at most 100 lines and 64 KiB in a quoted field, 64 KiB outside quotes, 1 MiB in a row";

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @Test
    void areReadInBoundedMemory() throws Exception {
        write("one line", HEADINGS + "1;A\n", "x;", LINE / 2, "\n2;B\n", "{SHORTER_FIELD=1, read=2}");
        write("one line in quotes", HEADINGS + "1;\"", "x\"\"", LINE / 3, "\"\n2;B\n", "{SHORTER_FIELD=1, read=1}");
        write("headings of one line", "", "x", LINE, "\n1;A\n", refused("headings of one line", 1));
        write(
                "a million columns",
                "Employee number;Client",
                ";c",
                MANY,
                "\n1;A\n",
                refused("a million columns", 32_760));
        write("a million quotes", HEADINGS + "1;", "\"", MANY, "\n2;B\n", "{SHORTER_FIELD=1, read=1}");
        write("a million lines of a quote", HEADINGS, "\"\n", MANY, "1;A\n", "{read=1}");
        write("a million unclosed cells", HEADINGS, "1;\"A\n", MANY, "2;B\n", "{QUOTED_FIELD=1000000, read=1}");
        write(
                "a cell of 100,000 lines",
                HEADINGS + "1;\"",
                "x\n",
                100_000,
                "\"\n2;B\n",
                "{FIELDS=99999, QUOTED_FIELD=1, SHORTER_FIELD=1, read=1}");
        write("rows", HEADINGS, "100201;7115170-3\n", ROWS, "", "{read=" + ROWS + "}");

        assertThat(counted()).isEqualTo(expected);
    }

    private static String refused(String file, int column) {
        return file + ":1: expected " + TOO_LONG + ", found something else in column " + column
                + "; mend the line of the headings";
    }

    private void write(String name, String head, String part, long times, String tail, String became)
            throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = part.getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(head.getBytes(UTF_8));
            for (long i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(tail.getBytes(UTF_8));
        }
        files.add(file);
        expected.add(became);
    }

    private List<String> counted() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                RowCounter.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (Stream<String> lines = process.inputReader(UTF_8).lines()) {
            List<String> counted = lines.toList();
            assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
            return counted;
        }
    }
}
