package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.roster.Assignee;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a granted or received list. */
final class MandateRowReader {
    private final AssigneeCells assignees;
    private final GrantorCells grantors;
    private final ThemeCells themes;
    private final SpecifierCells specifiers = new SpecifierCells();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Pool<String> files = new Pool<>();
    private final RecipientCells recipients;

    MandateRowReader(ThemeNames names, BusinessId own, String ownName) {
        Parties parties = new Parties(own);
        assignees = new AssigneeCells(parties);
        recipients = new RecipientCells(parties, own, ownName);
        grantors = new GrantorCells(parties, own, ownName);
        themes = new ThemeCells(names);
    }

    Assignee assignee(RowCells row) throws RowFault {
        return assignees.read(row);
    }

    /** Whose mandate a row that cannot be read speaks of, if that can be told. */
    Optional<Assignee> faultyAssignee(RowCells row) {
        return assignees.readFaulty(row);
    }

    MandateRow granted(RowCells row, Assignee assignee) throws RowFault {
        MandateType type = row.type(Field.TYPE);
        PartyId id = assignee.id();
        boolean impossible = id != null && (id.isImpossible() || isBeyondOrganisations(type) && id.isOrganisation());
        return read(row, type, grantors.granted(row), impossible);
    }

    /** Whether a received mandate is to our organisation. */
    boolean isToUs(RowCells row) throws RowFault {
        return recipients.isUs(row);
    }

    MandateRow received(RowCells row) throws RowFault {
        MandateType type = row.text(Field.TYPE).isEmpty() ? MandateType.TRANSACT : row.type(Field.TYPE);
        return read(row, type, grantors.received(row), recipients.isImpossible(row));
    }

    Spellings spellings() {
        return new Spellings(themes, grantors);
    }

    // A million rows name a few thousand days.
    private LocalDate day(RowCells row, Field field) throws RowFault {
        String text = row.text(field);
        LocalDate known = days.get(text);
        if (known == null) {
            known = row.requiredDay(field);
            days.put(text, known);
        }
        return known;
    }

    private static boolean isBeyondOrganisations(MandateType type) {
        return type != MandateType.TRANSACT;
    }

    private MandateRow read(RowCells row, MandateType type, Grantor grantor, boolean impossible) throws RowFault {
        List<String> keys = themes.read(row);
        LocalDate from = day(row, Field.VALID_FROM);
        LocalDate to = day(row, Field.VALID_TO);
        MandateRow.Content content = new MandateRow.Content(
                keys,
                type,
                grantor,
                specifiers.read(row),
                from,
                to,
                row.state(Field.STATE),
                impossible || to.isBefore(from) || grantor.isImpossible());
        Place place = new Place(files.one(row.place().file()), row.place().line());
        return new MandateRow(row.input(), place, content);
    }
}
