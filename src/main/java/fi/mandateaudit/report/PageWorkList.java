package fi.mandateaudit.report;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Owner;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.report.page.WorkList;
import fi.mandateaudit.report.page.WorkList.Choice;
import fi.mandateaudit.report.page.WorkList.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The gravest open findings, in the order of work. */
final class PageWorkList {
    static final int SHOWN = 1_000;

    private final List<StatedFinding> findings;
    private final Words words;
    private final PageTask task;

    PageWorkList(Material material, ReportLists lists) {
        this.findings = lists.findings();
        this.words = material.words();
        this.task = new PageTask(material);
    }

    WorkList list() {
        int open = (int) findings.stream().filter(FindingOrder::isOpen).count();
        return new WorkList(
                words.text("page.work-list"),
                note(open),
                labels(),
                filters(),
                groups(),
                findings.stream()
                        .filter(FindingOrder::isOpen)
                        .limit(SHOWN)
                        .map(task::of)
                        .toList());
    }

    private String note(int open) {
        if (open == 0) {
            return words.text("page.work-list.none");
        }
        return open <= SHOWN
                ? words.text("page.work-list.all")
                : words.text("page.work-list.cut", Map.of("n", Integer.toString(SHOWN), "all", Integer.toString(open)));
    }

    private WorkList.Labels labels() {
        return new WorkList.Labels(
                words.text("heading.severity"),
                words.text("page.concern"),
                words.text("heading.what"),
                words.text("heading.todo"),
                words.text("heading.who"),
                words.text("page.evidence"),
                words.text("page.search"),
                words.text("page.group"),
                words.text("page.reset"),
                words.text("page.shown", Map.of("n", "{n}", "all", "{all}")),
                words.text("page.group.others"));
    }

    private List<Choice> filters() {
        return List.of(
                choice(
                        "severity",
                        "heading.severity",
                        Stream.of(Severity.values()).map(this::option)),
                choice("action", "heading.action", Stream.of(Action.values()).map(this::option)),
                choice(
                        "state",
                        "heading.state",
                        Stream.of(State.NEW, State.PERSISTING, State.REOPENED).map(this::option)),
                choice("owner", "heading.owner", Stream.of(Owner.values()).map(this::option)));
    }

    private Choice choice(String key, String label, Stream<Option> options) {
        return new Choice(key, words.text(label), words.text("page.filter.all"), options.toList());
    }

    private Option option(Severity severity) {
        return new Option(severity.name(), words.of(severity));
    }

    private Option option(Action action) {
        return new Option(action.name(), words.of(action));
    }

    private Option option(State state) {
        return new Option(state.name(), words.of(state));
    }

    private Option option(Owner owner) {
        return new Option(owner.name(), words.of(owner));
    }

    private List<Option> groups() {
        return Stream.of("order", "person", "client", "service")
                .map(key -> new Option(key, words.text("page.group." + key)))
                .toList();
    }
}
