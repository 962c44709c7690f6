package fi.mandateaudit.report;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.report.page.Charts;
import fi.mandateaudit.report.page.Charts.Count;
import java.util.List;
import java.util.Map;

/** Shows how things are, at a glance. */
final class PageCharts {
    private final Material material;
    private final ReportLists lists;
    private final Words words;
    private final Totals totals;

    PageCharts(Material material, ReportLists lists, Totals totals) {
        this.material = material;
        this.lists = lists;
        this.words = material.words();
        this.totals = totals;
    }

    Charts charts() {
        return new Charts(
                people(),
                findings(),
                new CoverageMap(material).of(lists.coverage()),
                new EndingCalendar(material).calendar(),
                new TrendChart(material, totals).trend());
    }

    private Charts.Shares people() {
        List<Count> counts = Bar.counts(totals.people(), words::of);
        int all = Bar.sum(counts);
        return new Charts.Shares(
                words.text("page.people"), words.count("page.people.total", all), Bar.of(counts, all), counts);
    }

    private Charts.Matrix findings() {
        List<Count> severities = Bar.counts(totals.bySeverity(), words::of);
        Map<Action, Map<Severity, Integer>> actions = totals.byAction();
        int longest = actions.values().stream()
                .mapToInt(counts ->
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
        List<Charts.Action> rows = actions.entrySet().stream()
                .map(entry -> action(entry.getKey(), Bar.counts(entry.getValue(), words::of), longest))
                .filter(row -> row.total() > 0)
                .toList();
        return new Charts.Matrix(
                words.text("page.findings"),
                rows.isEmpty()
                        ? words.text("page.work-list.none")
                        : words.count("page.findings.total", Bar.sum(severities)),
                List.of(words.text("heading.action"), words.text("page.total")),
                severities,
                rows);
    }

    private Charts.Action action(Action action, List<Count> counts, int longest) {
        return new Charts.Action(action.name(), words.of(action), counts, Bar.sum(counts), Bar.of(counts, longest));
    }
}
