package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what a mandate is limited to, kind by column; in the free column a valid Y-tunnus is a client. */
final class SpecifierCells {
    private final Dictionary<Specifiers> limits = new Dictionary<>();

    /** Everything that mandates are limited to; asked for only after all rows are read. */
    Legend.Ranked<Specifiers> limits() {
        return new Legend.Ranked<>(limits.values(), limits.ranks(Specifiers.ORDER));
    }

    /** The number of what a row is limited to. */
    int read(RowCells row) throws RowFault {
        TreeSet<String> clients = new TreeSet<>();
        TreeSet<String> workplaces = new TreeSet<>();
        for (String value : row.several(Field.CLIENT)) {
            clients.add(BusinessId.parse(value)
                    .orElseThrow(() -> row.fault(Field.CLIENT, Expected.BUSINESS_ID))
                    .value());
        }
        row.several(Field.WORKPLACE).forEach(value -> workplaces.add(Redaction.blank(value)));
        for (String value : row.several(Field.SPECIFIER)) {
            Optional<BusinessId> client = BusinessId.parse(value);
            client.ifPresentOrElse(id -> clients.add(id.value()), () -> workplaces.add(Redaction.blank(value)));
        }
        return limits.numberOf(
                clients.isEmpty() && workplaces.isEmpty() ? Specifiers.NONE : new Specifiers(clients, workplaces));
    }
}
