package fi.mandateaudit.benchmark;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The gaps that both sides must find, requirement by requirement. */
final class Gaps {
    /** What the peer is asked for; everything else that an audit finds has no counterpart. */
    private static final Set<String> CODES = Set.of(
            "mandate-missing",
            "mandate-wrong-type",
            "mandate-wrong-specifier",
            "mandate-unconfirmed",
            "mandate-expired",
            "mandate-not-yet-valid",
            "mandate-expiring");

    private final Map<String, Integer> byCode = new TreeMap<>();
    private long digest;

    /**
     * Reads a list of gaps.
     *
     * @param file a CSV file
     * @param columns where code, employee number, theme and client stand
     */
    static Gaps read(Path file, List<Integer> columns) {
        Gaps gaps = new Gaps();
        try (Reader text = Files.newBufferedReader(file);
                CSVReader rows = new CSVReaderBuilder(text)
                        .withCSVParser(new CSVParserBuilder().withSeparator(';').build())
                        .build()) {
            for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
                gaps.add(row, columns);
            }
        } catch (IOException | CsvException e) {
            throw new IllegalStateException("expected a list of gaps in " + file, e);
        }
        return gaps;
    }

    private void add(String[] row, List<Integer> columns) {
        String code = row[columns.get(0)];
        if (CODES.contains(code)) {
            byCode.merge(code, 1, Integer::sum);
            // A sum does not depend on the order in which rows come.
            digest += IntStream.range(0, columns.size())
                    .mapToObj(i -> row[columns.get(i)])
                    .mapToLong(String::hashCode)
                    .reduce(1, (sum, hash) -> sum * 1_000_003 + hash);
        }
    }

    Map<String, Integer> byCode() {
        return byCode;
    }

    /** The same for the same rows in any order. */
    long digest() {
        return digest;
    }
}
