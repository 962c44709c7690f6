package fi.mandateaudit.history;

import static java.util.stream.Collectors.toMap;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds what could not be evaluated in a run among its findings. */
final class BlindSpots {
    private static final String QUERY =
            """
            SELECT id, block, appeared FROM audit_finding
            WHERE run = ? AND code IN ('ROW_REJECTED', 'PERSON_AMBIGUOUS') AND state NOT IN ('RESOLVED', 'CARRIED')""";

    private final StatedBodies bodies;

    BlindSpots(JdbcTemplate jdbc) {
        this.bodies = new StatedBodies(jdbc);
    }

    List<BlindSpot> of(long run, Collection<UnreadRow> unread) {
        Map<Place, UnreadRow> rows = unread.stream().collect(toMap(UnreadRow::place, row -> row, (one, other) -> one));
        return bodies
                .join(
                        run,
                        new StatedBodies.Query(QUERY, run),
                        row -> row.getInt("appeared"),
                        (appeared, finding) -> of(finding, appeared, rows))
                .stream()
                .flatMap(spots -> spots)
                .toList();
    }

    private static Stream<BlindSpot> of(Finding finding, int appeared, Map<Place, UnreadRow> rows) {
        if (finding.code() == Code.PERSON_AMBIGUOUS) {
            Set<String> people = Set.copyOf(finding.evidence().people());
            return Stream.of(
                    new BlindSpot(null, appeared, people, finding.concern().stranger()));
        }
        return Stream.concat(finding.evidence().hrSources().stream(), finding.evidence().mandateSources().stream())
                .filter(rows::containsKey)
                .map(rows::get)
                .map(row -> new BlindSpot(row.kind(), appeared, row.people(), ""));
    }
}
