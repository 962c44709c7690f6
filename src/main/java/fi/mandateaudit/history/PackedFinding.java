package fi.mandateaudit.history;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Required;
import fi.mandateaudit.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The packed form of a finding. */
final class PackedFinding {
    private PackedFinding() {}

    static void write(Finding finding, PackedOutput out) {
        out.plain(finding.id());
        out.name(finding.code());
        out.name(finding.severity());
        out.name(finding.action());
        write(finding.concern(), out);
        out.name(finding.required().type());
        out.text(finding.required().specifier());
        write(finding.held(), out);
        write(finding.evidence(), out);
        out.texts(finding.grantors());
        out.number(finding.facts().size());
        finding.facts().forEach((fact, text) -> {
            out.name(fact);
            out.text(text);
        });
    }

    static Finding read(PackedInput in) {
        return new Finding(
                in.plain(),
                in.name(Code.class),
                in.name(Severity.class),
                in.name(Action.class),
                concern(in),
                new Required(in.nameOrNull(MandateType.class), in.text()),
                new Held(in.nameOrNull(MandateType.class), in.text(), in.day(), in.day()),
                evidence(in),
                in.texts(),
                facts(in));
    }

    private static void write(Concern concern, PackedOutput out) {
        out.text(concern.employeeNo());
        out.text(concern.stranger());
        out.texts(concern.roles());
        out.texts(concern.services());
        out.text(concern.themeKey());
        out.text(concern.theme());
        out.text(concern.onBehalfOf());
    }

    private static Concern concern(PackedInput in) {
        return new Concern(in.text(), in.text(), in.texts(), in.texts(), in.text(), in.text(), in.text());
    }

    private static void write(Held held, PackedOutput out) {
        out.name(held.type());
        out.text(held.specifier());
        out.day(held.validFrom());
        out.day(held.validTo());
    }

    private static void write(Evidence evidence, PackedOutput out) {
        out.texts(evidence.also().stream().map(Code::name).toList());
        out.text(evidence.matchedBy());
        out.texts(evidence.people());
        write(evidence.hrSources(), out);
        write(evidence.mandateSources(), out);
    }

    private static Evidence evidence(PackedInput in) {
        List<Code> also = in.texts().stream().map(Code::valueOf).toList();
        return new Evidence(also, in.text(), in.texts(), places(in), places(in));
    }

    private static void write(List<Place> places, PackedOutput out) {
        out.number(places.size());
        for (Place place : places) {
            out.text(place.file());
            out.number(place.line());
        }
    }

    private static List<Place> places(PackedInput in) {
        Place[] places = new Place[in.number()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Place(in.text(), in.number());
        }
        return List.of(places);
    }

    private static Map<Fact, String> facts(PackedInput in) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        for (int left = in.number(); left > 0; left--) {
            facts.put(in.name(Fact.class), in.text());
        }
        return facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(facts);
    }
}
