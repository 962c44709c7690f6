package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.roster.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Roles and their services by their ids, then titles without a role by their words. */
final class CoverageLines {
    private final Material material;
    private final Map<String, Integer> peopleByRole = new HashMap<>();
    /** How many people have which requirement with which result. */
    private final Map<RequirementOutcome, Integer> outcomes = new HashMap<>();

    CoverageLines(Material material) {
        this.material = material;
        for (PersonOutcome person : material.input().people()) {
            person.roles().forEach(role -> peopleByRole.merge(role, 1, Integer::sum));
            // Where somebody acts changes nothing here: it would only make many of few.
            person.requirements().forEach(each -> outcomes.merge(withoutPlace(each), 1, Integer::sum));
        }
    }

    private static RequirementOutcome withoutPlace(RequirementOutcome each) {
        return new RequirementOutcome(each.services(), each.roles(), "", "", "", each.result());
    }

    List<CoverageLine> all() {
        List<CoverageLine> lines = new ArrayList<>();
        material.input().policy().roles().stream().sorted(comparing(Role::id)).forEach(role -> services(role)
                .forEach(service -> lines.add(line(role.id(), service))));
        lines.addAll(titles());
        return lines;
    }

    private static Stream<String> services(Role role) {
        return role.needs().stream().map(need -> need.service().id()).distinct().sorted();
    }

    private CoverageLine line(String role, String service) {
        Map<Result, Integer> results = new EnumMap<>(Result.class);
        outcomes.forEach((requirement, count) -> {
            if (isFor(requirement, role, service)) {
                results.merge(requirement.result(), count, Integer::sum);
            }
        });
        int satisfied = results.getOrDefault(Result.SATISFIED, 0);
        int gaps = results.getOrDefault(Result.GAP, 0);
        int notEvaluated = results.getOrDefault(Result.NOT_EVALUATED, 0);
        int all = satisfied + gaps + notEvaluated;
        int people = peopleByRole.getOrDefault(role, 0);
        return new CoverageLine(role, service, "", people, all, satisfied, gaps, notEvaluated);
    }

    private static boolean isFor(RequirementOutcome requirement, String role, String service) {
        return requirement.roles().contains(role) && requirement.services().contains(service);
    }

    private List<CoverageLine> titles() {
        LocalDate date = material.input().date();
        Map<String, Integer> heads = new TreeMap<>();
        for (PersonOutcome person : material.input().people()) {
            if (person.status() == Status.NO_ROLE) {
                material.input().roster().person(person.employeeNo()).stream()
                        .flatMap(known -> known.contractsOn(date).stream())
                        .map(Contract::title)
                        .map(Shown::text)
                        .distinct()
                        .forEach(title -> heads.merge(title, 1, Integer::sum));
            }
        }
        return heads.entrySet().stream()
                .map(entry -> new CoverageLine("", "", entry.getKey(), entry.getValue(), 0, 0, 0, 0))
                .toList();
    }
}
