package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.intake.RejectedRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing is held of a theme that the work needs. */
final class MissingMandate implements PersonRule {
    @Override
    public Code code() {
        return Code.MANDATE_MISSING;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        String unread = scene.basis().ledger().rejectedRowsOf(person.person()).stream()
                .map(RejectedRow::place)
                .distinct()
                .sorted()
                .map(Place::toString)
                .collect(Collectors.joining(", "));
        return person.evaluation()
                .all(Gap.class)
                .filter(gap -> gap.nearest().isEmpty())
                .map(gap -> GapDraft.of(code(), gap.requirement(), person))
                .map(draft -> unread.isEmpty() ? draft : draft.fact(Fact.UNREAD_ROWS, unread));
    }
}
