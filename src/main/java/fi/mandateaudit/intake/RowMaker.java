package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes rows of what was cut out of a file, under its headings. */
final class RowMaker {
    private final RecognisedInput input;
    private final HeadingRow headings;
    private final Columns columns;

    RowMaker(RecognisedInput input, HeadingRow headings, Map<Field, String> constants) {
        this.input = input;
        this.headings = headings;
        columns = new Columns(input.name(), headings.meanings(), constants);
    }

    SourceRow row(Cut.Whole cut) {
        if (headings.isFollowedBy(cut)) {
            return headingsAgain(cut);
        }
        if (headings.fits(cut.fields())) {
            return undamaged(new SourceRecord(input.kind(), cut.line(), columns, cut.fields()));
        }
        String most = String.valueOf(headings.fewestFields());
        String found = String.valueOf(cut.fields().size());
        return new RejectedRow(input.kind(), place(cut), "", Expected.FIELDS, most, found, null).of(cut.fields());
    }

    RejectedRow rejected(Cut.Broken cut) {
        String column = headings.heading(cut.field());
        List<String> fields = new ArrayList<>(cut.before());
        fields.add(cut.found());
        return new RejectedRow(input.kind(), place(cut), column, cut.expected(), "", cut.found(), null).of(fields);
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
        if (record.cells().isPlain()) {
            return record;
        }
        return Damage.of(record)
                .<SourceRow>map(field -> input.reject(record, field, Expected.UNDAMAGED, ""))
                .orElse(record);
    }

    private Place place(Cut cut) {
        return new Place(input.name(), cut.line());
    }
}
