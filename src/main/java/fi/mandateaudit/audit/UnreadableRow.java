package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of an input cannot be read. */
final class UnreadableRow implements SharedRule {
    @Override
    public Code code() {
        return Code.ROW_REJECTED;
    }

    @Override
    public Stream<Draft> judge(Scene scene) {
        Map<String, Integer> alike = new HashMap<>();
        return scene.basis().rejected().stream()
                .sorted(Comparator.comparing(RejectedRow::place))
                .map(row -> explain(row, alike, scene));
    }

    /** Rows of one content are told apart by their number, so that the ids stay the same in whatever order they stand. */
    private Draft explain(RejectedRow row, Map<String, Integer> alike, Scene scene) {
        String content = scene.basis().key().pseudonym(row.kind() + "\n" + row.content());
        int number = alike.merge(content, 1, Integer::sum);
        Draft draft = new Draft(code())
                .apart(content)
                .apart(String.valueOf(number))
                .fact(Fact.COLUMN, row.column())
                .fact(Fact.EXPECTED, row.expected())
                .fact(Fact.DETAIL, row.detail())
                .fact(Fact.FOUND, row.found());
        return row.kind() == InputKind.EMPLOYEES || row.kind() == InputKind.ASSIGNMENTS
                ? draft.hr(List.of(row.place()))
                : draft.mandates(List.of(row.place()));
    }
}
