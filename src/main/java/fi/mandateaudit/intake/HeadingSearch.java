package fi.mandateaudit.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the delimiter and the line of the headings: where everything that the kind needs appears. */
final class HeadingSearch {
    private static final int RECORDS = 20;
    private static final List<Character> USUAL = List.of(';', ',', '\t', '|');
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([^\"\\w\\s]|\t)\"?\\W*", Pattern.CASE_INSENSITIVE);

    private final DecodedFile file;
    private final Vocabulary vocabulary;
    private @Nullable HeadingRow best;
    private @Nullable HeadingRow nearest;
    private Cut.@Nullable Broken damaged;

    HeadingSearch(DecodedFile file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /**
     * Searches the first records.
     *
     * @param fixed the delimiter, or null to try the usual ones
     * @return the row that knows most headings of those that lack none
     * @throws InputRefused if every row lacks some, or the best has one twice
     */
    HeadingRow find(@Nullable Character fixed) throws IOException {
        for (char delimiter : fixed == null ? candidates() : Set.of(fixed)) {
            choose(firstRecords(delimiter));
        }
        HeadingRefusal refusal = new HeadingRefusal(new Refusal(file.path()), vocabulary);
        if (best == null) {
            throw damaged == null || size(nearest) > 0 ? refusal.incomplete(nearest) : refusal.damaged(damaged);
        }
        refusal.refuseTwice(best);
        return best;
    }

    private Set<Character> candidates() throws IOException {
        Set<Character> candidates = new LinkedHashSet<>();
        Matcher separator = SEPARATOR_LINE.matcher(file.beginning());
        if (separator.matches()) {
            candidates.add(separator.group(1).charAt(0));
        }
        candidates.addAll(USUAL);
        return candidates;
    }

    private List<HeadingRow> firstRecords(char delimiter) throws IOException {
        List<HeadingRow> rows = new ArrayList<>();
        try (Cutter cutter = file.cutter(delimiter)) {
            for (int i = 0; i < RECORDS; i++) {
                Cut cut = cutter.next();
                if (cut instanceof Cut.Whole whole && hasWords(whole)) {
                    rows.add(new HeadingRow(vocabulary, delimiter, whole));
                } else if (cut instanceof Cut.Broken broken && damaged == null && mayBeHeadings(broken)) {
                    damaged = broken;
                }
            }
        }
        return rows;
    }

    private boolean mayBeHeadings(Cut.Broken record) {
        return record.expected() == Expected.SHORTER_FIELD
                || record.before().stream().anyMatch(heading -> vocabulary.meaning(heading) != null);
    }

    private static boolean hasWords(Cut.Whole record) {
        return record.fields().stream().anyMatch(field -> field.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void choose(List<HeadingRow> rows) {
        rows.forEach(row -> nearest = likelier(nearest, row));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isComplete()) {
                // Only the next row may be better: one further down stands among data that would be lost.
                boolean two = i + 1 < rows.size() && rows.get(i + 1).isComplete();
                boolean second = two && size(rows.get(i + 1)) >= size(rows.get(i));
                best = better(best, rows.get(second ? i + 1 : i));
                return;
            }
        }
    }

    private static HeadingRow better(@Nullable HeadingRow one, HeadingRow other) {
        return one != null && size(one) >= size(other) ? one : other;
    }

    private static HeadingRow likelier(@Nullable HeadingRow one, HeadingRow other) {
        boolean wider = one == null || size(one) == 0 && size(other) == 0 && other.fewestFields() > one.fewestFields();
        return wider ? other : better(one, other);
    }

    private static int size(@Nullable HeadingRow row) {
        return row == null ? 0 : row.known().size();
    }
}
