package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.finding.Code;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The unbroken cover of a requirement ends within the warning time. */
final class ExpiringMandate implements PersonRule {
    @Override
    public Code code() {
        return Code.MANDATE_EXPIRING;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        return person.evaluation()
                .all(Satisfied.class)
                .filter(satisfied -> isEnding(satisfied, person, scene))
                .map(satisfied -> GapDraft.of(code(), satisfied.requirement(), person)
                        .mandates(satisfied.cover().stream()
                                .flatMap(holding -> holding.places().stream())
                                .toList())
                        .holds(satisfied.cover().get(satisfied.cover().size() - 1)));
    }

    static boolean isEnding(Satisfied satisfied, PersonCase person, Scene scene) {
        LocalDate warning = person.day().plusDays(scene.basis().settings().expiringWithin());
        return satisfied.lastDay().filter(last -> !last.isAfter(warning)).isPresent();
    }
}
