package fi.mandateaudit.report;

import fi.mandateaudit.intake.RowCounts;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The numbers of an audit for machines: of each input, and of everything. */
final class CountsJson {
    private final ReportInput input;

    CountsJson(ReportInput input) {
        this.input = input;
    }

    static void input(JsonGenerator json, ReportedInput file) {
        json.writeStringProperty("kind", file.input().kind().id());
        json.writeStringProperty("name", file.input().name());
        json.writeNumberProperty("bytes", file.input().bytes());
        json.writeStringProperty("sha256", file.input().sha256());
        json.writeStringProperty("encoding", file.input().encoding());
        json.writeStringProperty("delimiter", String.valueOf(file.input().delimiter()));
        json.writeStringProperty("language", EvidenceTables.tag(file.language()));
        rows(json, part -> part.apply(file.counts()));
    }

    private static void rows(JsonGenerator json, Function<Function<RowCounts, Integer>, Integer> number) {
        json.writeNumberProperty("rows", number.apply(RowCounts::rows));
        json.writeNumberProperty("matched", number.apply(RowCounts::matched));
        json.writeNumberProperty("organisation", number.apply(RowCounts::organisation));
        json.writeNumberProperty("unmatched", number.apply(RowCounts::unmatched));
        json.writeNumberProperty("ambiguous", number.apply(RowCounts::ambiguous));
        json.writeNumberProperty("repeated", number.apply(RowCounts::repeated));
        json.writeNumberProperty("out_of_scope", number.apply(RowCounts::outOfScope));
        json.writeNumberProperty("rejected", number.apply(RowCounts::rejected));
    }

    void write(JsonGenerator json) {
        Totals totals = new Totals(input);
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("findings", input.findings().size());
        counts(json, "by_state", totals.byState(), Enum::name);
        counts(json, "open_by_severity", totals.bySeverity(), Enum::name);
        counts(json, "open_by_code", totals.byCode(), code -> code.id());
        counts(json, "people_by_status", totals.people(), status -> status.id());
        json.writeObjectPropertyStart("rows");
        rows(json, part -> totals.rows(part::apply));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static <E> void counts(JsonGenerator json, String name, Map<E, Integer> counts, Function<E, String> id) {
        json.writeObjectPropertyStart(name);
        counts.forEach((key, count) -> json.writeNumberProperty(id.apply(key), count));
        json.writeEndObject();
    }
}
