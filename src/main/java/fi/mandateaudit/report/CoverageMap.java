package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.report.page.HeatMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sets roles against services: the darker, the less of what the work needs is there. */
final class CoverageMap {
    private final Words words;
    private final PolicyWords policy;

    CoverageMap(Material material) {
        this.words = material.words();
        this.policy = material.policy();
    }

    HeatMap of(List<CoverageLine> lines) {
        Set<String> services = new TreeSet<>(comparing(policy::service).thenComparing(id -> id));
        Map<String, Map<String, CoverageLine>> roles = new LinkedHashMap<>();
        for (CoverageLine line : lines.stream().sorted(policy.orderOfCoverage()).toList()) {
            if (!line.role().isEmpty()) {
                services.add(line.service());
                roles.computeIfAbsent(line.role(), key -> new LinkedHashMap<>()).put(line.service(), line);
            }
        }
        return new HeatMap(
                words.text("page.coverage"),
                words.text("page.coverage.note"),
                words.text("heading.role"),
                services.stream().map(policy::service).toList(),
                roles.entrySet().stream()
                        .map(role -> new HeatMap.Row(policy.role(role.getKey()), cells(services, role.getValue())))
                        .toList());
    }

    private List<HeatMap.Cell> cells(Set<String> services, Map<String, CoverageLine> lines) {
        List<HeatMap.Cell> cells = new ArrayList<>();
        for (String service : services) {
            CoverageLine line = lines.get(service);
            cells.add(line == null ? HeatMap.Cell.NONE : cell(line));
        }
        return cells;
    }

    private HeatMap.Cell cell(CoverageLine line) {
        if (line.requirements() == 0) {
            return new HeatMap.Cell("none", "0", "");
        }
        String unjudged =
                line.notEvaluated() == 0 ? "" : words.count("page.coverage.not-evaluated", line.notEvaluated());
        return new HeatMap.Cell(level(line), line.satisfied() + "/" + line.requirements(), unjudged);
    }

    /** Full, or by the share of gaps: few up to a quarter, some up to a half, many. */
    private static String level(CoverageLine line) {
        if (line.gaps() == 0) {
            return line.notEvaluated() == 0 ? "full" : "unjudged";
        }
        long quarters = 4L * line.gaps();
        if (quarters <= line.requirements()) {
            return "few";
        }
        return quarters <= 2L * line.requirements() ? "some" : "many";
    }
}
