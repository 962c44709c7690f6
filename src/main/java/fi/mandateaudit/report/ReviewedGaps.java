package fi.mandateaudit.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the reviewers' columns of an earlier {@code gaps.csv}, in whichever language it was written. */
public final class ReviewedGaps {
    private static final List<String> COLUMNS = List.of("id", "decision", "decided-by", "comment");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private final Path file;

    private ReviewedGaps(Path file) {
        this.file = file;
    }

    /**
     * Reads what the reviewers wrote.
     *
     * @param file a {@code gaps.csv}, as this program wrote it or as a spreadsheet saved it again
     * @return the reviews by the ids of their findings, without findings beside which nothing is written
     * @throws InputRefused if it cannot be read as such
     */
    public static Map<String, Review> read(Path file) {
        try {
            return new ReviewedGaps(file).reviews();
        } catch (IOException | CsvValidationException unreadable) {
            throw new InputRefused(file.getFileName() + ": expected a gaps.csv that can be read, found none");
        }
    }

    private Map<String, Review> reviews() throws IOException, CsvValidationException {
        Map<String, Review> reviews = new TreeMap<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text()))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
            int[] places = places(reader.readNext());
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                Review review = new Review(cell(row, places[1]), cell(row, places[2]), cell(row, places[3]));
                if (!review.isEmpty()) {
                    reviews.put(cell(row, places[0]), review);
                }
            }
        }
        return reviews;
    }

    /** A spreadsheet may have saved the file in the encoding of its system. */
    private String text() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            text = WINDOWS_1252.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private int[] places(String[] headings) {
        List<String> found = headings == null ? List.of() : Arrays.asList(headings);
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            int[] places = COLUMNS.stream()
                    .mapToInt(column -> found.indexOf(wording.text("heading." + column)))
                    .toArray();
            if (Arrays.stream(places).allMatch(place -> place >= 0)) {
                return places;
            }
        }
        throw new InputRefused(
                file.getFileName() + ":1: expected the headings of a gaps.csv, separated by semicolons, found others");
    }

    private static String cell(String[] row, int place) {
        return place < row.length ? row[place].strip() : "";
    }
}
