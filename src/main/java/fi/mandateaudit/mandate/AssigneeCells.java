package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.roster.Assignee;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads to whom a mandate was granted. */
final class AssigneeCells {
    private final Parties parties;

    AssigneeCells(Parties parties) {
        this.parties = parties;
    }

    Assignee read(RowCells row) throws RowFault {
        return assignee(row, row.day(Field.ASSIGNEE_BIRTH_DATE))
                .orElseThrow(() -> row.fault(
                        row.has(Field.ASSIGNEE_ID) ? Field.ASSIGNEE_ID : Field.ASSIGNEE_NAME, Expected.SOMETHING));
    }

    /** What can still be told of the assignee of a row that cannot be read. */
    Optional<Assignee> readFaulty(RowCells row) {
        try {
            return assignee(row, row.day(Field.ASSIGNEE_BIRTH_DATE));
        } catch (RowFault illegible) {
            return assignee(row, null);
        }
    }

    private Optional<Assignee> assignee(RowCells row, @Nullable LocalDate birthDate) {
        PartyId id = parties.read(row, Field.ASSIGNEE_ID).orElse(null);
        String name = parties.name(row, Field.ASSIGNEE_NAME, Field.ASSIGNEE_ID);
        return id == null && name.isEmpty()
                ? Optional.empty()
                : Optional.of(Assignee.of(id, row.text(Field.EMPLOYEE_NO), birthDate, name));
    }
}
