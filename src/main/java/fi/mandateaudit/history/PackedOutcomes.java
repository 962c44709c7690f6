package fi.mandateaudit.history;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packed form of how things stand for people: the same requirement of many people is written, and kept, once. */
final class PackedOutcomes {
    private final Map<RequirementOutcome, RequirementOutcome> shared = new HashMap<>();

    static byte[] write(List<PersonOutcome> people) {
        PackedOutput out = new PackedOutput();
        Map<RequirementOutcome, Integer> written = new HashMap<>();
        for (PersonOutcome person : people) {
            out.plain(person.employeeNo());
            out.texts(person.roles());
            out.name(person.status());
            out.number(person.requirements().size());
            person.requirements().forEach(requirement -> write(requirement, written, out));
        }
        return out.bytes();
    }

    private static void write(
            RequirementOutcome requirement, Map<RequirementOutcome, Integer> written, PackedOutput out) {
        Integer known = written.putIfAbsent(requirement, written.size() + 1);
        out.number(known == null ? 0 : known);
        if (known == null) {
            out.texts(requirement.services());
            out.texts(requirement.roles());
            out.text(requirement.themeId());
            out.text(requirement.onBehalfOf());
            out.text(requirement.workplace());
            out.name(requirement.result());
        }
    }

    List<PersonOutcome> read(byte[] packed) {
        PackedInput in = new PackedInput(packed);
        List<RequirementOutcome> known = new ArrayList<>();
        List<PersonOutcome> people = new ArrayList<>();
        while (in.hasMore()) {
            people.add(new PersonOutcome(in.plain(), in.texts(), in.name(Status.class), requirements(in, known)));
        }
        return people;
    }

    private List<RequirementOutcome> requirements(PackedInput in, List<RequirementOutcome> known) {
        RequirementOutcome[] requirements = new RequirementOutcome[in.number()];
        for (int i = 0; i < requirements.length; i++) {
            int number = in.number();
            if (number == 0) {
                known.add(requirement(in));
            }
            requirements[i] = known.get(number == 0 ? known.size() - 1 : number - 1);
        }
        return List.of(requirements);
    }

    private RequirementOutcome requirement(PackedInput in) {
        RequirementOutcome read = new RequirementOutcome(
                in.texts(), in.texts(), in.text(), in.text(), in.text(), in.name(RequirementOutcome.Result.class));
        RequirementOutcome before = shared.putIfAbsent(read, read);
        return before == null ? read : before;
    }

    static byte[] writeNotEvaluated(List<NotEvaluated> all) {
        PackedOutput out = new PackedOutput();
        for (NotEvaluated each : all) {
            out.text(each.employeeNo());
            out.texts(each.services());
            out.text(each.theme());
            out.text(each.onBehalfOf());
            out.name(each.because());
        }
        return out.bytes();
    }

    static List<NotEvaluated> readNotEvaluated(byte[] packed) {
        PackedInput in = new PackedInput(packed);
        List<NotEvaluated> all = new ArrayList<>();
        while (in.hasMore()) {
            all.add(new NotEvaluated(in.text(), in.texts(), in.text(), in.text(), in.name(NotEvaluated.Because.class)));
        }
        return all;
    }
}
