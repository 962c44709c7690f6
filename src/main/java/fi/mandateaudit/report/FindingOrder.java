package fi.mandateaudit.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

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
                .map(stated -> new Placed(stated, rank(stated), names.name(stated)))
                .sorted(comparingInt(Placed::rank)
                        .thenComparing(placed -> placed.finding().severity())
                        .thenComparing(Placed::name)
                        .thenComparing(Placed::finding, byContent()))
                .map(Placed::stated)
                .toList();
    }

    /** A finding with what its place hangs on, which is looked up once and not at every comparison. */
    private record Placed(StatedFinding stated, int rank, String name) {
        Finding finding() {
            return stated.finding();
        }
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
