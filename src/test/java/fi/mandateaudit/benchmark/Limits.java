package fi.mandateaudit.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** What nothing that reads a list can be faster than: its bytes, their fingerprint, their lines; on one processor. */
final class Limits {
    private static final int PART = 1 << 20;
    private static final double NANOS = 1e9;

    private final byte[] part = new byte[PART];
    private long kept;

    /** Work on the first bytes of a part. */
    private interface Work {
        void on(byte[] bytes, int length);
    }

    /**
     * Prints rows of a table.
     *
     * @param arguments the list
     * @throws IOException if it cannot be read
     * @throws NoSuchAlgorithmException never
     */
    public static void main(String... arguments) throws IOException, NoSuchAlgorithmException {
        new Limits().tell(Path.of(arguments[0]), System.out);
    }

    private void tell(Path file, PrintStream out) throws IOException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        out.print(row("reading the bytes", file, (bytes, length) -> kept += length));
        out.print(row("SHA-256", file, (bytes, length) -> sha256.update(bytes, 0, length)));
        out.print(row("counting line ends", file, this::count));
    }

    private void count(byte[] bytes, int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        kept += lines;
    }

    /** The second of two passes, when the code is compiled and the file is cached. */
    private String row(String name, Path file, Work work) throws IOException {
        pass(file, work);
        long start = System.nanoTime();
        pass(file, work);
        return String.format(Locale.ROOT, "| %s | %.2f |%n", name, (System.nanoTime() - start) / NANOS);
    }

    private void pass(Path file, Work work) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int length = bytes.read(part); length > 0; length = bytes.read(part)) {
                work.on(part, length);
            }
        }
    }
}
