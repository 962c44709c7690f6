package fi.mandateaudit.report;

import fi.mandateaudit.audit.PersonOutcome;
import fi.mandateaudit.audit.RequirementOutcome;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.audit.Status;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.roster.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Roles and services in the order of the policy's files, then titles without a role by their words. */
final class CoverageLines {
    private final Material material;

    CoverageLines(Material material) {
        this.material = material;
    }

    List<CoverageLine> all() {
        List<CoverageLine> lines = new ArrayList<>();
        for (Role role : material.input().policy().roles()) {
            role.needs().stream()
                    .map(need -> need.service().id())
                    .distinct()
                    .forEach(service -> lines.add(line(role.id(), service)));
        }
        lines.addAll(titles());
        return lines;
    }

    private CoverageLine line(String role, String service) {
        List<PersonOutcome> people = material.input().people().stream()
                .filter(person -> person.roles().contains(role))
                .toList();
        Map<Result, Integer> results = new LinkedHashMap<>();
        people.stream()
                .flatMap(person -> person.requirements().stream())
                .filter(requirement -> isFor(requirement, role, service))
                .forEach(requirement -> results.merge(requirement.result(), 1, Integer::sum));
        int satisfied = results.getOrDefault(Result.SATISFIED, 0);
        int gaps = results.getOrDefault(Result.GAP, 0);
        int notEvaluated = results.getOrDefault(Result.NOT_EVALUATED, 0);
        int all = satisfied + gaps + notEvaluated;
        return new CoverageLine(role, service, "", people.size(), all, satisfied, gaps, notEvaluated);
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
