package fi.mandateaudit.report;

import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.report.page.WorkList;
import fi.mandateaudit.report.page.WorkList.Groups;
import fi.mandateaudit.report.page.WorkList.Keys;
import fi.mandateaudit.report.page.WorkList.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Puts a finding into the words of the work list. */
final class PageTask {
    private final Material material;
    private final Words words;
    private final Names names;

    PageTask(Material material) {
        this.material = material;
        this.words = material.words();
        this.names = material.names();
    }

    WorkList.Task of(StatedFinding stated) {
        Finding finding = stated.finding();
        Groups groups = groups(stated);
        return new WorkList.Task(
                new Keys(
                        finding.id(),
                        finding.severity().name(),
                        finding.action().name(),
                        stated.state().name(),
                        finding.code().owner().name()),
                words.of(finding.severity()),
                words.of(stated.state()),
                groups,
                words.of(finding.code()),
                groups.person().isEmpty() ? groups.client() : groups.person(),
                names.unit(finding.concern().employeeNo()),
                material.sentences().what(stated),
                material.sentences().todo(stated),
                material.sentences().who(stated),
                evidence(stated));
    }

    private Groups groups(StatedFinding stated) {
        Concern concern = stated.finding().concern();
        return new Groups(
                names.labelled(stated),
                concern.onBehalfOf().isEmpty() ? "" : names.client(concern.onBehalfOf()),
                material.policy().services(concern.services()));
    }

    private List<Option> evidence(StatedFinding stated) {
        Finding finding = stated.finding();
        Evidence evidence = finding.evidence();
        return Stream.of(
                        line("heading.id", finding.id() + " · " + finding.code().id()),
                        line("heading.first-seen", words.day(stated.firstSeen())),
                        line("heading.owner", words.of(finding.code().owner())),
                        line(
                                "heading.role",
                                material.policy().roles(finding.concern().roles())),
                        line(
                                "heading.service",
                                material.policy().services(finding.concern().services())),
                        line("heading.on-behalf-of", groups(stated).client()),
                        line("heading.people", names.labelled(evidence.people())),
                        line("heading.matched-by", words.matchedBy(evidence.matchedBy())),
                        line("heading.hr-sources", places(evidence.hrSources())),
                        line("heading.mandate-sources", places(evidence.mandateSources())))
                .filter(line -> !line.label().isEmpty())
                .toList();
    }

    private Option line(String heading, String text) {
        return new Option(words.text(heading), text);
    }

    private static String places(Collection<Place> places) {
        return Shown.places(new ArrayList<>(places));
    }
}
