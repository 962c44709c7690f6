package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one input, one after another, and trusts them only if the bytes are those that were recognised. */
public final class RecordReader implements Closeable {
    private final RecognisedInput input;
    private final Map<Field, String> constants;
    private final FingerprintStream bytes;
    private final Cutter cutter;
    private final HeadingRow headings;
    private boolean begun;
    private boolean ended;

    RecordReader(RecognisedInput input, Vocabulary vocabulary) throws IOException {
        this.input = input;
        constants = vocabulary.constants();
        bytes = FingerprintStream.open(input.path());
        try {
            cutter = new DecodedFile(input.path(), Decoding.charset(input.encoding())).cutter(input.delimiter(), bytes);
            headings = new HeadingRow(vocabulary, input.delimiter(), headingRecord());
        } catch (CharacterCodingException e) {
            bytes.close();
            throw new Refusal(input.path()).changed();
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * The next row. Blank rows are passed over.
     *
     * @return a record or a rejected row, or null at the end
     * @throws InputRefused at the end, if the file is no longer the one that was recognised
     * @throws IOException if the file cannot be read
     */
    public @Nullable SourceRow next() throws IOException {
        while (!ended) {
            Cut cut = cut();
            if (cut == null) {
                end();
            } else if (cut instanceof Cut.Broken broken) {
                begun = true;
                return rejected(broken);
            } else if (cut instanceof Cut.Whole whole && !whole.isBlank() && !isSecondHeading(whole)) {
                return row(whole);
            }
        }
        return null;
    }

    private Cut.Whole headingRecord() throws IOException {
        Cut cut = cut();
        while (cut != null && cut.line() < input.headingLine()) {
            cut = cut();
        }
        if (cut instanceof Cut.Whole whole && cut.line() == input.headingLine()) {
            return whole;
        }
        throw new Refusal(input.path()).changed();
    }

    private @Nullable Cut cut() throws IOException {
        try {
            return cutter.next();
        } catch (CharacterCodingException e) {
            throw new Refusal(input.path()).changed();
        }
    }

    /** Whether a record stands right under the headings and says them in other words. */
    private boolean isSecondHeading(Cut.Whole record) {
        boolean first = !begun;
        begun = true;
        return first && headings.isRepeatedBy(record);
    }

    private void end() {
        ended = true;
        if (!bytes.fingerprint().equals(new Fingerprint(input.bytes(), input.sha256()))) {
            throw new Refusal(input.path()).changed();
        }
    }

    private RejectedRow rejected(Cut.Broken cut) {
        String column = headings.heading(cut.field());
        List<String> fields = new ArrayList<>(cut.before());
        fields.add(cut.found());
        return new RejectedRow(input.kind(), place(cut), column, cut.expected(), "", cut.found(), null).of(fields);
    }

    private SourceRow row(Cut.Whole cut) {
        List<String> fields = cut.fields();
        if (headings.isFollowedBy(cut)) {
            return headingsAgain(cut);
        }
        if (headings.fits(fields)) {
            return undamaged(new SourceRecord(input.kind(), place(cut), cells(fields)));
        }
        String most = String.valueOf(headings.fewestFields());
        String found = String.valueOf(fields.size());
        return new RejectedRow(input.kind(), place(cut), "", Expected.FIELDS, most, found, null).of(fields);
    }

    /** Two files glued to one: the same columns cost the line of the headings, others would be read for what they are not. */
    private RejectedRow headingsAgain(Cut.Whole cut) {
        if (!headings.agreesWith(cut)) {
            throw new Refusal(input.path())
                    .at(
                            cut.line(),
                            "rows under the headings of line " + input.headingLine(),
                            "headings of other columns; give each list a file of its own");
        }
        String found = String.join(" ", cut.fields());
        return new RejectedRow(input.kind(), place(cut), "", Expected.DATA, "", found, null).of(cut.fields());
    }

    private SourceRow undamaged(SourceRecord record) {
        return Damage.of(record)
                .<SourceRow>map(field -> input.reject(record, field, Expected.UNDAMAGED, ""))
                .orElse(record);
    }

    private Map<Field, String> cells(List<String> fields) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.putAll(constants);
        for (int i = 0; i < headings.meanings().size() && i < fields.size(); i++) {
            Field meaning = headings.meanings().get(i);
            if (meaning != null) {
                cells.put(meaning, fields.get(i));
            }
        }
        return cells;
    }

    private Place place(Cut cut) {
        return new Place(input.name(), cut.line());
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }
}
