package fi.mandateaudit.campaign;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a table becomes bytes.
 *
 * @param charset the encoding
 * @param mark whether a byte order mark stands in front
 * @param delimiter what separates fields
 * @param end what ends lines
 */
record Dress(Charset charset, boolean mark, char delimiter, String end) {
    Dress in(Charset other, boolean withMark) {
        return new Dress(other, withMark, delimiter, end);
    }

    Dress by(char other) {
        return new Dress(charset, mark, other, end);
    }

    byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        bytes.writeBytes(mark ? "\uFEFF".getBytes(charset) : new byte[0]);
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    byte[] table(List<List<String>> rows) {
        return bytes(text(rows));
    }

    String text(List<List<String>> rows) {
        return rows.stream().map(row -> line(row) + end).collect(Collectors.joining());
    }

    String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == delimiter || c == '\r' || c == '\n');
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
