package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Presence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Somebody who has left still holds a mandate. */
final class LeaversMandate implements HeldRule {
    @Override
    public Code code() {
        return Code.MANDATE_OF_LEAVER;
    }

    @Override
    public boolean applies(Holding holding, PersonCase person, Scene scene) {
        return person.presence() == Presence.LEFT;
    }

    @Override
    public Draft complete(Draft draft, Holding holding, PersonCase person, Scene scene) {
        lastDay(person).ifPresent(day -> draft.fact(Fact.LEFT_ON, day));
        return draft;
    }

    private static Optional<LocalDate> lastDay(PersonCase person) {
        return person.person().contracts().stream()
                .map(Contract::employed)
                .map(Period::to)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
