package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.history.StatedFinding;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which somebody works through findings: what is open, then what is accepted, then what is resolved; the
 * gravest first; person by person; then code, theme, client and id.
 */
final class FindingOrder {
    private FindingOrder() {}

    static List<StatedFinding> sorted(List<StatedFinding> findings, Names names) {
        return findings.stream()
                .sorted(comparing(FindingOrder::rank)
                        .thenComparing(stated -> stated.finding().severity())
                        .thenComparing(names::name)
                        .thenComparing(StatedFinding::finding, byContent()))
                .toList();
    }

    private static Comparator<Finding> byContent() {
        return comparing((Finding finding) -> finding.concern().employeeNo())
                .thenComparing(finding -> finding.code().id())
                .thenComparing(finding -> finding.concern().theme())
                .thenComparing(finding -> finding.concern().onBehalfOf())
                .thenComparing(Finding::id);
    }

    private static int rank(StatedFinding stated) {
        return switch (stated.state()) {
            case NEW, PERSISTING, REOPENED -> 0;
            case ACCEPTED -> 1;
            case RESOLVED -> 2;
        };
    }

    static boolean isOpen(StatedFinding stated) {
        return rank(stated) == 0;
    }
}
