package fi.mandateaudit.mandate;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import java.util.Locale;
import java.util.Optional;

/** Reads identifiers of parties; the word {@code own} stands for our organisation, and a mere dash for nobody. */
final class Parties {
    private static final String OWN = "own";

    private final BusinessId own;

    Parties(BusinessId own) {
        this.own = own;
    }

    Optional<PartyId> read(RowCells row, Field field) {
        String text = row.text(field);
        return text.toLowerCase(Locale.ROOT).equals(OWN)
                ? Optional.of(own)
                : PartyId.parse(text).filter(id -> id.identifies() || id instanceof MaskedCode);
    }

    /** A party's name; in the column of identifiers a text that is none is a name all the same, but for a mere dash. */
    String name(RowCells row, Field nameField, Field idField) {
        String name = row.shown(nameField);
        if (!name.isEmpty() || read(row, idField).isPresent()) {
            return name;
        }
        String other = row.shown(idField);
        return other.codePoints().anyMatch(Character::isLetter) ? other : "";
    }
}
