package fi.mandateaudit.intake;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One specified way of reading: bytes in, rows or a refusal out.
 *
 * @param name what the case is about
 * @param file the file's name, {@code f.csv} unless said
 * @param kind the kind of list, assignments unless said
 * @param encoding the encoding of {@code text}, UTF-8 unless said
 * @param text the file as text
 * @param hex the file as bytes
 * @param input what is recognised: encoding, delimiter, line of headings, language
 * @param rows {@code 2: cell | cell} for a record, {@code 3! column; EXPECTED detail; found} for a rejected row
 * @param values the rows again, as their cells are understood: tidied
 * @param refused the message of the refusal at the first look
 * @param refusedLater the message of the refusal while the rows are read
 */
public record CsvCase(
        String name,
        @Nullable String file,
        @Nullable String kind,
        @Nullable String encoding,
        @Nullable String text,
        @Nullable String hex,
        @Nullable String input,
        @Nullable List<String> rows,
        @Nullable List<String> values,
        @Nullable String refused,
        @Nullable String refusedLater) {

    public byte[] bytes() {
        return text == null
                ? HexFormat.of().parseHex(hex.replace(" ", ""))
                : text.getBytes(Charset.forName(encoding == null ? "UTF-8" : encoding));
    }

    String fileName() {
        return file == null ? "f.csv" : file;
    }

    public InputKind inputKind() {
        return kind == null ? InputKind.ASSIGNMENTS : InputKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name;
    }
}
