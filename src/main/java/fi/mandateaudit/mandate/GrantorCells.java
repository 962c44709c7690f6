package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who gave a mandate, gives each a number, and remembers one name for each. */
final class GrantorCells {
    private final Parties parties;
    private final BusinessId own;
    private final String ownName;
    private final Dictionary<Grantor> grantors = new Dictionary<>();
    private final Map<Grantor, String> names = new HashMap<>();

    GrantorCells(Parties parties, BusinessId own, String ownName) {
        this.parties = parties;
        this.own = own;
        this.ownName = Folding.fold(ownName);
    }

    /** The assignor of a granted mandate: ours unless the row says otherwise. */
    int granted(RowCells row) throws RowFault {
        PartyId id = parties.read(row, Field.ASSIGNOR_ID).orElse(null);
        String name = parties.name(row, Field.ASSIGNOR_NAME, Field.ASSIGNOR_ID);
        if (id != null) {
            return named(own.equals(id) ? Grantor.OWN : new Grantor(false, id, ""), name);
        }
        if (!name.isEmpty() && ownName.isEmpty()) {
            throw row.fault(Field.ASSIGNOR_NAME, Expected.ASSIGNOR);
        }
        String folded = Folding.fold(name);
        boolean ours = folded.isEmpty() || folded.equals(ownName);
        return named(ours ? Grantor.OWN : new Grantor(false, null, folded), name);
    }

    /** The assignor of a received mandate: the client. */
    int received(RowCells row) throws RowFault {
        row.required(Field.ASSIGNOR_ID);
        PartyId id = parties.read(row, Field.ASSIGNOR_ID).orElse(null);
        String name = parties.name(row, Field.ASSIGNOR_NAME, Field.ASSIGNOR_ID);
        return named(new Grantor(false, id, id == null ? Folding.fold(name) : ""), name);
    }

    boolean isImpossible(int grantor) {
        return grantors.value(grantor).isImpossible();
    }

    /** Every assignor under the first of its names in code-point order; asked for only after all rows are read. */
    Legend.Ranked<Assignor> assignors() {
        List<Assignor> named = grantors.values().stream()
                .map(grantor -> grantor.named(names.getOrDefault(grantor, "")))
                .toList();
        return new Legend.Ranked<>(named, grantors.ranks(Grantor.ORDER));
    }

    private int named(Grantor grantor, String name) {
        if (!name.isEmpty()) {
            names.merge(grantor, name, (known, other) -> known.compareTo(other) <= 0 ? known : other);
        }
        return grantors.numberOf(grantor);
    }
}
