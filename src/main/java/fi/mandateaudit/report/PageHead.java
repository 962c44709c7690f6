package fi.mandateaudit.report;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.report.page.Page;
import java.util.List;
import java.util.Map;

/** Says in one sentence how things are: who lacks something, what changed, and whether that is all. */
final class PageHead {
    private final Material material;
    private final Words words;
    private final Totals totals;

    PageHead(Material material, Totals totals) {
        this.material = material;
        this.words = material.words();
        this.totals = totals;
    }

    Page.Head head() {
        ReportInput input = material.input();
        Map<String, String> run = Map.of(
                "organisation", material.organisation(),
                "date", words.day(input.date()),
                "run", Long.toString(input.runNumber()));
        return new Page.Head(
                words.language().tag(),
                words.text("page.title"),
                words.text("page.subtitle", run),
                input.complete(),
                headline(input),
                input.policyChanged() ? List.of(words.text("page.policy-changed")) : List.of(),
                words.text("page.contents"));
    }

    private String headline(ReportInput input) {
        int people = totals.people().getOrDefault(Status.GAPS, 0);
        return words.text(
                "page.headline",
                Map.of(
                        "people",
                                people == 0
                                        ? words.text("page.headline.people.none")
                                        : words.count("page.headline.people", people),
                        "changes", changes(input.earlier()),
                        "complete",
                                words.text(input.complete() ? "page.headline.complete" : "page.headline.incomplete")));
    }

    private String changes(List<PublishedRun> earlier) {
        if (earlier.isEmpty()) {
            return words.text("page.headline.first");
        }
        PublishedRun last = earlier.get(earlier.size() - 1);
        return words.text(
                "page.headline.changes",
                Map.of(
                        "date", words.day(last.key().auditDate()),
                        "fresh", Integer.toString(totals.fresh()),
                        "resolved", Integer.toString(totals.byState().getOrDefault(State.RESOLVED, 0))));
    }
}
