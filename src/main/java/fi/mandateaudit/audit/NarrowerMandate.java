package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.finding.Code;
import java.util.stream.Stream;

/** Every mandate that satisfies a requirement is limited to a workplace, although the role asks for none. */
final class NarrowerMandate implements PersonRule {
    @Override
    public Code code() {
        return Code.MANDATE_NARROWER;
    }

    @Override
    public Stream<Draft> judge(PersonCase person, Scene scene) {
        if (person.isStarter()) {
            return Stream.empty();
        }
        return person.evaluation()
                .all(Satisfied.class)
                .filter(satisfied -> isNarrow(satisfied) && !ExpiringMandate.isEnding(satisfied, person, scene))
                .map(satisfied -> GapDraft.of(code(), satisfied.requirement(), person)
                        .mandates(satisfied.by().stream()
                                .flatMap(holding -> holding.places().stream())
                                .toList())
                        .holds(satisfied.by().get(0)));
    }

    private static boolean isNarrow(Satisfied satisfied) {
        return satisfied.requirement().workplace().isEmpty()
                && !satisfied.by().isEmpty()
                && satisfied.by().stream()
                        .noneMatch(holding -> holding.specifiers().workplaces().isEmpty());
    }
}
