package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what a mandate is limited to, kind by column; in the free column a valid Y-tunnus is a client. */
final class SpecifierCells {
    private static final Pattern COMMA_OR_BAR = Pattern.compile("[,|]");

    private final Pool<Specifiers> pool = new Pool<>();

    Specifiers read(RowCells row) throws RowFault {
        TreeSet<String> clients = new TreeSet<>();
        TreeSet<String> workplaces = new TreeSet<>();
        for (String value : row.values(Field.CLIENT, COMMA_OR_BAR)) {
            clients.add(BusinessId.parse(value)
                    .orElseThrow(() -> row.fault(Field.CLIENT, Expected.BUSINESS_ID))
                    .value());
        }
        row.values(Field.WORKPLACE, COMMA_OR_BAR).forEach(value -> workplaces.add(Redaction.blank(value)));
        for (String value : row.values(Field.SPECIFIER, COMMA_OR_BAR)) {
            Optional<BusinessId> client = BusinessId.parse(value);
            client.ifPresentOrElse(id -> clients.add(id.value()), () -> workplaces.add(Redaction.blank(value)));
        }
        return clients.isEmpty() && workplaces.isEmpty()
                ? Specifiers.NONE
                : pool.one(new Specifiers(clients, workplaces));
    }
}
