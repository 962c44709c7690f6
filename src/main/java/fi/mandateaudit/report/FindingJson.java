package fi.mandateaudit.report;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.history.StatedFinding;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.ObjectWriter;

/** A finding for machines. */
final class FindingJson {
    private final Material material;
    private final ObjectWriter form;
    private final Map<List<String>, SerializableString> grantors = new IdentityHashMap<>();

    /**
     * Makes findings for machines.
     *
     * @param material what the report is made of
     * @param form how a list of texts is written
     */
    FindingJson(Material material, ObjectWriter form) {
        this.material = material;
        this.form = form;
    }

    void write(JsonGenerator json, StatedFinding stated) {
        Finding finding = stated.finding();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("state", stated.state().name());
        json.writeStringProperty("because", stated.because());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("action", finding.action().name());
        json.writeStringProperty("owner", finding.code().owner().name());
        json.writeName("who");
        json.writeRawValue(grantors(finding.grantors()));
        concern(json, stated);
        mandates(json, finding);
        AuditJson.texts(
                json, "also", finding.evidence().also().stream().map(Code::id).toList());
        json.writeStringProperty("matched_by", finding.evidence().matchedBy());
        json.writeStringProperty("first_seen", stated.firstSeen().toString());
        json.writeNumberProperty("age_days", stated.ageDays());
        evidence(json, finding.evidence());
        json.writeStringProperty("what", material.sentences().what(stated));
        json.writeStringProperty("todo", material.sentences().todo(stated));
    }

    private void concern(JsonGenerator json, StatedFinding stated) {
        Concern concern = stated.finding().concern();
        json.writeStringProperty("employee_no", Shown.employeeNo(concern.employeeNo()));
        json.writeStringProperty("name", material.names().name(stated));
        json.writeStringProperty("unit", material.names().unit(concern.employeeNo()));
        AuditJson.texts(json, "roles", concern.roles());
        AuditJson.texts(json, "services", concern.services());
        json.writeStringProperty("theme", Shown.text(concern.theme()));
        json.writeStringProperty("on_behalf_of", Shown.text(concern.onBehalfOf()));
    }

    private static void mandates(JsonGenerator json, Finding finding) {
        Held held = finding.held();
        json.writeStringProperty("required_type", type(finding.required().type()));
        json.writeStringProperty("held_type", type(held.type()));
        json.writeStringProperty(
                "required_specifier", Shown.text(finding.required().specifier()));
        json.writeStringProperty("held_specifier", Shown.text(held.specifier()));
        AuditJson.day(json, "valid_from", Iso.of(held.validFrom()));
        AuditJson.day(json, "valid_to", Iso.of(held.validTo()));
    }

    private static String type(@Nullable MandateType type) {
        return type == null ? "" : type.name();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        AuditJson.texts(json, "people", numbers(evidence.people()));
        AuditJson.texts(json, "hr_sources", places(evidence.hrSources()));
        AuditJson.texts(json, "mandate_sources", places(evidence.mandateSources()));
    }

    /** Many findings share one list of those who may grant. */
    private SerializableString grantors(List<String> employeeNos) {
        return grantors.computeIfAbsent(
                employeeNos, numbers -> new SerializedString(form.writeValueAsString(numbers(numbers))));
    }

    private static List<String> numbers(Collection<String> employeeNos) {
        return employeeNos.stream().map(Shown::employeeNo).toList();
    }

    private static List<String> places(Collection<Place> places) {
        return places.stream().sorted().distinct().map(Shown::place).toList();
    }
}
