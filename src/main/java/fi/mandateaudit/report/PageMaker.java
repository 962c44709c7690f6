package fi.mandateaudit.report;

import fi.mandateaudit.audit.Status;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.report.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts on the page what its readers look for first, and the gravest findings. */
final class PageMaker {
    private static final int SHOWN_TASKS = 2_000;

    private final Material material;
    private final ReportLists lists;
    private final Words words;
    private final Totals totals;
    private final boolean holdings;

    PageMaker(Material material, ReportLists lists, boolean holdings) {
        this.holdings = holdings;
        this.material = material;
        this.lists = lists;
        this.words = material.words();
        this.totals = new Totals(material.input());
    }

    Page page() {
        return new Page(
                head(),
                List.of(
                        tally("page.people", totals.people(), words::of),
                        tally("page.findings", totals.bySeverity(), words::of)),
                tasks(),
                new PageSections(material, lists).all(),
                end());
    }

    private List<String> end() {
        List<String> end = new ArrayList<>(List.of(words.text("page.help"), words.text("page.files")));
        if (holdings) {
            end.add(words.text("page.holdings"));
        }
        return end;
    }

    private Page.Head head() {
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
                Stream.of(
                                words.text(input.complete() ? "page.complete" : "page.incomplete"),
                                cannotWork(),
                                changes(),
                                input.policyChanged() ? words.text("page.policy-changed") : "")
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
    }

    private String cannotWork() {
        int people = totals.people().getOrDefault(Status.GAPS, 0);
        return people == 0 ? words.text("page.cannot-work.none") : words.count("page.cannot-work", people);
    }

    private String changes() {
        return words.text(
                "page.changes",
                Map.of(
                        "new", count(State.NEW),
                        "reopened", count(State.REOPENED),
                        "resolved", count(State.RESOLVED)));
    }

    private String count(State state) {
        return Integer.toString(totals.byState().getOrDefault(state, 0));
    }

    private <E extends Enum<E>> Page.Tally tally(String heading, Map<E, Integer> counts, Function<E, String> label) {
        List<Page.Count> lines = counts.entrySet().stream()
                .map(entry -> new Page.Count(kind(entry.getKey()), label.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new Page.Tally(words.text(heading), lines);
    }

    private static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Page.Tasks tasks() {
        List<StatedFinding> open =
                lists.findings().stream().filter(FindingOrder::isOpen).toList();
        Page.Labels labels = new Page.Labels(
                words.text("heading.todo"),
                words.text("page.who"),
                words.text("heading.people"),
                words.text("page.rows"),
                words.text("page.since"));
        return new Page.Tasks(
                words.text("page.work-list"),
                note(open.size()),
                labels,
                open.stream().limit(SHOWN_TASKS).map(this::task).toList());
    }

    private String note(int open) {
        if (open == 0) {
            return words.text("page.work-list.none");
        }
        return open <= SHOWN_TASKS
                ? words.text("page.work-list.all")
                : words.text(
                        "page.work-list.cut",
                        Map.of("n", Integer.toString(SHOWN_TASKS), "all", Integer.toString(open)));
    }

    private Page.Task task(StatedFinding stated) {
        Finding finding = stated.finding();
        Severity severity = finding.severity();
        return new Page.Task(
                kind(severity),
                List.of(words.of(severity), words.of(stated.state())),
                words.of(finding.code()),
                finding.code().id(),
                subject(stated),
                material.sentences().what(stated),
                material.sentences().todo(stated),
                material.sentences().who(stated),
                material.names().labelled(finding.evidence().people()),
                Shown.places(places(finding.evidence())),
                finding.id(),
                words.day(stated.firstSeen()));
    }

    private String subject(StatedFinding stated) {
        Concern concern = stated.finding().concern();
        String who = material.names().labelled(stated);
        if (who.isEmpty() && !concern.onBehalfOf().isEmpty()) {
            return material.names().client(concern.onBehalfOf());
        }
        return Stream.of(who, material.names().unit(concern.employeeNo()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Place> places(Evidence evidence) {
        List<Place> places = new ArrayList<>(evidence.hrSources());
        places.addAll(evidence.mandateSources());
        return places;
    }
}
