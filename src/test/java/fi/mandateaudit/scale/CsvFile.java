package fi.mandateaudit.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file while it is written. */
final class CsvFile implements AutoCloseable {
    private final BufferedWriter writer;

    CsvFile(Path file, String... headings) throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        row(headings);
    }

    void row(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(';');
            }
            writer.write(quoted(cells[i]));
        }
        writer.write("\r\n");
    }

    private static String quoted(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
