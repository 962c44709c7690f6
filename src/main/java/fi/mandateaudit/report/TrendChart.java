package fi.mandateaudit.report;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.report.page.Charts;
import fi.mandateaudit.report.page.Charts.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds the open findings of this run against those of the runs before it. */
final class TrendChart {
    private static final int SHOWN_RUNS = 12;

    private final Material material;
    private final Words words;
    private final Totals totals;

    TrendChart(Material material, Totals totals) {
        this.material = material;
        this.words = material.words();
        this.totals = totals;
    }

    /** A run's figures. */
    private record Figures(LocalDate date, long run, Map<Severity, Integer> open, int fresh, int resolved) {
        Map<Severity, Integer> bySeverity() {
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                counts.put(severity, open.getOrDefault(severity, 0));
            }
            return counts;
        }

        int all() {
            return open.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Charts.Trend trend() {
        List<PublishedRun> earlier = material.input().earlier();
        return new Charts.Trend(
                words.text("page.trend"),
                words.text(earlier.isEmpty() ? "page.trend.first" : "page.trend.note"),
                words.text("page.trend.run"),
                earlier.isEmpty() ? List.of() : runs(earlier));
    }

    private List<Charts.Run> runs(List<PublishedRun> earlier) {
        List<Figures> figures = new ArrayList<>(earlier.stream()
                .skip(Math.max(0, earlier.size() - SHOWN_RUNS + 1))
                .map(run -> new Figures(run.key().auditDate(), run.run(), run.open(), run.fresh(), run.resolved()))
                .toList());
        figures.add(new Figures(
                material.input().date(),
                material.input().runNumber(),
                totals.bySeverity(),
                totals.fresh(),
                totals.byState().getOrDefault(State.RESOLVED, 0)));
        int longest = figures.stream().mapToInt(Figures::all).max().orElse(0);
        return figures.stream().map(run -> run(run, longest)).toList();
    }

    private Charts.Run run(Figures figures, int longest) {
        List<Count> open = Bar.counts(figures.bySeverity(), words::of);
        List<Count> all = new ArrayList<>(open);
        all.add(new Count("fresh", words.of(State.NEW), figures.fresh()));
        all.add(new Count("resolved", words.of(State.RESOLVED), figures.resolved()));
        return new Charts.Run(
                words.text(
                        "page.trend.label",
                        Map.of("date", words.day(figures.date()), "run", Long.toString(figures.run()))),
                all,
                Bar.of(open, longest));
    }
}
