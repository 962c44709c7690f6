package fi.mandateaudit.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.policy.ExceptionMatch;
import fi.mandateaudit.policy.ExceptionMatch.ByFields;
import fi.mandateaudit.policy.ExceptionMatch.ById;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what is accepted, by whom and until when. */
final class ExceptionTable {
    private final Material material;
    private final Words words;

    ExceptionTable(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** The exceptions, in the order of their file. */
    Table<AuditException> all() {
        Map<String, Long> accepted = material.input().findings().stream()
                .filter(stated -> stated.state() == State.ACCEPTED)
                .collect(groupingBy(StatedFinding::because, counting()));
        return new Table<>(
                List.of(
                        new Column<>("exception", exception -> Shown.text(exception.id())),
                        new Column<>("accepts", exception -> accepts(exception.match())),
                        new Column<>("reason", exception -> Shown.text(exception.reason())),
                        new Column<>("approved-by", exception -> Shown.text(exception.approvedBy())),
                        new Column<>("until", exception -> words.day(exception.until())),
                        new Column<>(
                                "findings", exception -> Long.toString(accepted.getOrDefault(exception.id(), 0L)))),
                material.input().policy().exceptions());
    }

    private String accepts(ExceptionMatch match) {
        if (match instanceof ById one) {
            return one.id();
        }
        ByFields fields = (ByFields) match;
        return Stream.of(
                        words.of(fields.code()),
                        Shown.text(fields.name()),
                        material.names().labelled(fields.employee()),
                        fields.client().isEmpty() ? "" : material.names().client(fields.client()),
                        Shown.text(fields.theme()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
