package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.MisspeltBusinessId;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;

/** Tells whether a received mandate is to our organisation, as it is unless the row says otherwise. */
final class RecipientCells {
    private final Parties parties;
    private final BusinessId own;
    private final String ownName;

    RecipientCells(Parties parties, BusinessId own, String ownName) {
        this.parties = parties;
        this.own = own;
        this.ownName = Folding.fold(ownName);
    }

    /** Whether it is to us; to a Y-tunnus that nobody can have counts as such, since it must be told of somewhere. */
    boolean isUs(RowCells row) throws RowFault {
        PartyId id = parties.read(row, Field.ASSIGNEE_ID).orElse(null);
        if (id != null) {
            return own.equals(id) || id instanceof MisspeltBusinessId;
        }
        String name = parties.name(row, Field.ASSIGNEE_NAME, Field.ASSIGNEE_ID);
        if (!name.isEmpty() && ownName.isEmpty()) {
            throw row.fault(Field.ASSIGNEE_ID, Expected.SOMETHING);
        }
        return name.isEmpty() || Folding.fold(name).equals(ownName);
    }

    /** Whether the row names a recipient that nobody can be. */
    boolean isImpossible(RowCells row) {
        return parties.read(row, Field.ASSIGNEE_ID)
                .filter(PartyId::isImpossible)
                .isPresent();
    }
}
