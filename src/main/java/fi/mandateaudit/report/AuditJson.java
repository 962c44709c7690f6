package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.NotEvaluated;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The whole audit for machines, in the words of the specification. */
final class AuditJson {
    private static final int VERSION = 1;

    // A list of texts is one line: who may grant are hundreds, of every finding.
    private static final ObjectWriter FORM = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Material material;
    private final ReportLists lists;
    private final FindingJson findings;
    private final CountsJson counts;

    AuditJson(Material material, ReportLists lists) {
        this.material = material;
        this.lists = lists;
        this.findings = new FindingJson(material, FORM);
        this.counts = new CountsJson(material.input());
    }

    void write(OutputStream file) {
        try (JsonGenerator json = FORM.createGenerator(file)) {
            json.writeStartObject();
            header(json);
            body(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void header(JsonGenerator json) {
        ReportInput input = material.input();
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("audit_date", input.date().toString());
        json.writeStringProperty("organisation", input.settings().organisation().value());
        list(json, "inputs", lists.inputs(), CountsJson::input);
        counts.write(json);
        json.writeBooleanProperty("complete", input.complete());
    }

    private void body(JsonGenerator json) {
        json.writeArrayPropertyStart("not_evaluated");
        material.input().notEvaluated().stream().sorted(order()).forEach(unjudged -> notEvaluated(json, unjudged));
        json.writeEndArray();
        list(json, "findings", lists.findings(), findings::write);
        list(json, "people", lists.people(), this::person);
        list(json, "clients", lists.clients(), this::client);
        list(json, "coverage", lists.coverage(), AuditJson::coverage);
    }

    /** Writes one object of a list. */
    private interface Part<T> {
        void write(JsonGenerator json, T item);
    }

    private static <T> void list(JsonGenerator json, String name, Collection<T> items, Part<T> part) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            part.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Comparator<NotEvaluated> order() {
        return comparing(NotEvaluated::employeeNo)
                .thenComparing(unjudged -> String.join(",", unjudged.services()))
                .thenComparing(NotEvaluated::theme)
                .thenComparing(NotEvaluated::onBehalfOf)
                .thenComparing(NotEvaluated::because);
    }

    /** One object per service, as the interface has them. */
    private static void notEvaluated(JsonGenerator json, NotEvaluated unjudged) {
        for (String service : unjudged.services().isEmpty() ? List.of("") : unjudged.services()) {
            json.writeStartObject();
            json.writeStringProperty("employee_no", Shown.employeeNo(unjudged.employeeNo()));
            json.writeStringProperty("service", service);
            json.writeStringProperty("theme", Shown.text(unjudged.theme()));
            json.writeStringProperty("on_behalf_of", Shown.text(unjudged.onBehalfOf()));
            json.writeStringProperty("because", unjudged.because().id());
            json.writeEndObject();
        }
    }

    private void person(JsonGenerator json, PersonLine line) {
        String number = line.outcome().employeeNo();
        json.writeStringProperty("employee_no", Shown.employeeNo(number));
        json.writeStringProperty("name", material.names().name(number));
        json.writeStringProperty("unit", material.names().unit(number));
        json.writeStringProperty("manager", material.names().manager(number));
        texts(json, "roles", line.outcome().roles());
        json.writeStringProperty("status", line.outcome().status().id());
        json.writeNumberProperty("findings", line.findings());
        json.writeStringProperty("next", line.next());
    }

    private void client(JsonGenerator json, ClientLine line) {
        json.writeStringProperty("client", Shown.text(line.client()));
        json.writeStringProperty("name", material.names().clientName(line.client()));
        json.writeStringProperty("theme", line.theme());
        json.writeStringProperty(
                "state", line.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.writeStringProperty("because", line.chain());
        day(json, "valid_to", Iso.of(line.until()));
        texts(
                json,
                "handled_by",
                line.handledBy().stream().map(Shown::employeeNo).toList());
        texts(json, "can_act", line.canAct().stream().map(Shown::employeeNo).toList());
        json.writeStringProperty("ask", line.ask());
    }

    private static void coverage(JsonGenerator json, CoverageLine line) {
        json.writeStringProperty("role", line.role());
        json.writeStringProperty("service", line.service());
        json.writeStringProperty("title", line.title());
        json.writeNumberProperty("people", line.people());
        json.writeNumberProperty("requirements", line.requirements());
        json.writeNumberProperty("satisfied", line.satisfied());
        json.writeNumberProperty("gaps", line.gaps());
        json.writeNumberProperty("not_evaluated", line.notEvaluated());
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static void day(JsonGenerator json, String name, @Nullable String iso) {
        if (iso == null || iso.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, iso);
        }
    }
}
