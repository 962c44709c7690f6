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
                .map(stated -> new Named(stated, names.name(stated)))
                .sorted(comparing(Named::rank)
                        .thenComparing(named -> named.finding().severity())
                        .thenComparing(Named::name)
                        .thenComparing(Named::finding, byContent()))
                .map(Named::stated)
                .toList();
    }

    /** A finding with the name of whom it is about, which is looked up once and not at every comparison. */
    private record Named(StatedFinding stated, String name) {
        Finding finding() {
            return stated.finding();
        }

        int rank() {
            return FindingOrder.rank(stated);
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
